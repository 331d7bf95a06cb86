import { useQuery } from '@tanstack/react-query';
import { listUnidentifiedLists } from '#shared/contract/held.ts';
import { listIssueCauses } from '#shared/contract/issues.ts';
import { listProposals } from '#shared/contract/song-proposals.ts';
import { listPartnerNotes } from '#shared/contract/standings.ts';
import { listIngestions } from '#shared/contract/uploads.ts';
import { ask } from '#web/api/ask.ts';
import { askPartnerCycles } from '#web/parts/partners/ask-partner-cycles.ts';
import { type News, partnerNews } from './partner-news.ts';
import type { WireStanding } from './standing-parts.tsx';

const LAST = '10';

/** What is new for a partner; undefined until all of it is here, and the first error where something failed. */
export function usePartnerNews({ partnerId, held }: WireStanding): {
  readonly data: readonly News[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
} {
  const params = { partnerId };
  const query = { limit: LAST };
  const territory = held[0]?.territory;
  const cycles = useQuery(askPartnerCycles(partnerId));
  const jobs = useQuery(ask(listIngestions, { params, query }));
  const causes = useQuery(ask(listIssueCauses, { query: { ...query, partnerId } }));
  const lists = useQuery(ask(listUnidentifiedLists, { query: { limit: '1', territory } }));
  const notes = useQuery(ask(listPartnerNotes, { params, query }));
  const proposals = useQuery(ask(listProposals, { query: { ...query, partnerId } }));
  const asked = [cycles, jobs, causes, lists, notes, proposals];
  const isHere = asked.every(({ data }) => data !== undefined);
  return {
    data: !isHere
      ? undefined
      : partnerNews({
          ...{ partnerId, held },
          cycles: cycles.data?.items ?? [],
          jobs: jobs.data?.items ?? [],
          causes: causes.data?.items ?? [],
          lists: lists.data?.items ?? [],
          notes: notes.data?.items ?? [],
          proposals: proposals.data?.items ?? [],
        }),
    error: asked.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => Promise.all(asked.filter(({ error }) => error !== null).map((one) => one.refetch())),
  };
}
