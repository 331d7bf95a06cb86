import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listLineItems } from '#shared/contract/cycles.ts';
import { listPayoutFiles } from '#shared/contract/payments.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { lineColumns } from '#web/parts/cycles/line-columns.tsx';
import { LineLink } from '#web/parts/cycles/line-link.tsx';
import { statementFileColumns } from '#web/parts/statements/statement-file-columns.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import type { ArtistCycleRow } from './artist-cycle-columns.tsx';

type ArtistCycleProps = { readonly payee: string; readonly cycle: ArtistCycleRow };

/** Without the payee, who is the artist; each amount leads to how it came about. */
const columns = lineColumns((line, amount) => (
  <LineLink cycleId={line.cycleId} payee={line.payee.ref} lineItemId={line.id}>
    {amount}
  </LineLink>
))
  .slice(1)
  .map(({ sort: _byAPI, ...column }) => column);

/** One cycle of an artist: the works that were played with their money, and the statement to download. */
export function ArtistCycle({ payee, cycle: { id: cycleId, name, payout } }: ArtistCycleProps) {
  const query = { payee, sort: '-gross' };
  const lines = useInfiniteQuery(askPages(listLineItems, { params: { cycleId }, query }));
  return (
    <>
      <Section title={t`Works played in ${name}`}>
        <PagedList
          query={lines}
          noun={t`works played`}
          columns={columns}
          keyOf={({ id }) => id}
          empty={t`No work of this artist was played in this cycle.`}
        />
      </Section>
      {payout === null ? null : <Statement payoutId={payout.id} name={name} />}
    </>
  );
}

function Statement({ payoutId, name }: { readonly payoutId: string; readonly name: string }) {
  const files = useInfiniteQuery(askPages(listPayoutFiles, { params: { payoutId } }));
  return (
    <Section title={t`Statement of ${name}`}>
      <PagedList
        query={files}
        noun={t`statements`}
        columns={statementFileColumns}
        keyOf={({ id }) => id}
        empty={t`No statement is written yet: that comes with the close of the cycle.`}
      />
    </Section>
  );
}
