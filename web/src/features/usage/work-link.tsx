import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readWork } from '#shared/contract/repertoire.ts';
import { ask } from '#web/lib/ask.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** The way to a work, by its title once that is known. */
export function WorkLink({ workId }: { readonly workId: string }) {
  const work = useQuery(ask(readWork, { params: { workId } }));
  return (
    <Link to="/works/$workId" params={{ workId }} className={textLinkClass}>
      {work.data?.title ?? 'Open work'}
    </Link>
  );
}
