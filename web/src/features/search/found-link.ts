import type { FoundThing } from '#shared/contract/search.ts';

/**
 * The page of something that was found; a recording is shown on the page of its work.
 *
 * @example
 * foundLink({ kind: 'cycle', id: 'cyc_1' }); // → { to: '/cycles/$cycleId', params: { cycleId: 'cyc_1' } }
 */
export function foundLink({ kind, id }: Pick<FoundThing, 'kind' | 'id'>) {
  switch (kind) {
    case 'work':
    case 'recording':
      return { to: '/works/$workId', params: { workId: id } } as const;
    case 'partner':
      return { to: '/partners/$partnerId', params: { partnerId: id } } as const;
    case 'cycle':
      return { to: '/cycles/$cycleId', params: { cycleId: id } } as const;
    case 'artist':
      return { to: '/artists/$artistId', params: { artistId: id } } as const;
    case 'remittance':
      return { to: '/remittances/$remittanceId', params: { remittanceId: id } } as const;
    case 'payout':
      return { to: '/payouts/$payoutId', params: { payoutId: id } } as const;
  }
}
