import type { FrozenDecision } from '#functions/domain/cycles/manifest.ts';
import type { DecidedShare, DecidedShares } from '#shared/schemas/decided-shares.ts';

/** CWR's roles of publishers and administrators. */
const PUBLISHING: readonly string[] = ['E', 'AM', 'SE', 'ES', 'PA'];

/** Decided shares as the files of a close have them; none where nobody has confirmed them yet. */
export function frozenDecision({
  id,
  from,
  to,
  confirmedAt,
  shares,
}: DecidedShares): readonly FrozenDecision[] {
  if (confirmedAt === undefined) return [];
  return [{ id, from, ...(to !== undefined && { to }), confirmedAt, shares: shares.map(frozenShare) }];
}

function frozenShare({ name, ipi, role, societyCode, artistReference, percent }: DecidedShare) {
  return {
    kind: kindOf({ artistReference, role }),
    name,
    ...(ipi !== undefined && { ipi }),
    role,
    right: 'performing' as const,
    territory: '2WL',
    ...(societyCode !== undefined && { societyCode }),
    ...(artistReference !== undefined && { artistReference }),
    percent,
  };
}

function kindOf({ artistReference, role }: Pick<DecidedShare, 'artistReference' | 'role'>) {
  if (artistReference !== undefined) return 'artist' as const;
  return PUBLISHING.includes(role) ? ('publisher' as const) : ('writer' as const);
}
