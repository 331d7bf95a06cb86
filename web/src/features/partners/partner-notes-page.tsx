import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listPartnerNotes } from '#shared/contract/standings.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useSession } from '#web/api/session.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

const route = getRouteApi('/partners/$partnerId/notes');

/** The notes on a partner’s remittances, each with the cycle it is about; its own people see what was shared with them. */
export function PartnerNotesPage() {
  const params = route.useParams();
  const notes = useInfiniteQuery(askPages(listPartnerNotes, { params }));
  const isOwn = useSession().partnerId === params.partnerId;
  return (
    <PagedRows
      query={notes}
      noun={t`notes`}
      empty={t`No note yet. What is written to you about a remittance is shown here and on the remittance.`}
    >
      {(rows) => (
        <ul className="space-y-5">
          {rows.map(({ id, text, by, at, isShared, remittanceId, cycleName }) => (
            <li key={id} className="max-w-[72ch] border-l-2 border-line pl-3">
              <p className="text-table">
                <Link to="/remittances/$remittanceId" params={{ remittanceId }} className={textLinkClass}>
                  <Trans>Remittance of {cycleName}</Trans>
                </Link>
              </p>
              <p className="whitespace-pre-wrap">{text}</p>
              <p className="text-table text-ink-faint">
                {isOwn ? by : <Actor actor={by} />}, <time dateTime={at}>{formatInstant(at)}</time>
                {isOwn ? null : <> · {isShared ? <Trans>shared</Trans> : <Trans>internal</Trans>}</>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </PagedRows>
  );
}
