import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listWorks } from '#shared/contract/repertoire.ts';
import { ask } from '#web/api/ask.ts';
import type { CallInput } from '#web/api/call.ts';
import { identifierOf } from '#web/parts/repertoire/identifier-of.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** Where the shares are decided of the work that an issue is about; of several alike each, with what tells them apart. */
export function DecideLinks({ found }: { readonly found: CallInput<typeof listWorks> }) {
  const works = useQuery(ask(listWorks, found));
  return (
    <ul className="space-y-1">
      {works.data?.items.map((work) => (
        <li key={work.id}>
          <Link
            to="/works/$workId"
            params={{ workId: work.id }}
            search={{ panel: 'decide' }}
            className={textLinkClass}
          >
            {t`Decide shares of “${work.title}”`}
          </Link>{' '}
          <span className="text-ink-faint tabular-nums">{identifierOf(work)}</span>
        </li>
      ))}
    </ul>
  );
}
