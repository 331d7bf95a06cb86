import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readWork } from '#shared/contract/repertoire.ts';
import { ask } from '#web/api/ask.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** A link to a work, with its title once that is known. */
export function WorkLink({ workId }: { readonly workId: string }) {
  const work = useQuery(ask(readWork, { params: { workId } }));
  return (
    <Link to="/works/$workId" params={{ workId }} className={textLinkClass}>
      {work.data?.title ?? t`Open work`}
    </Link>
  );
}
