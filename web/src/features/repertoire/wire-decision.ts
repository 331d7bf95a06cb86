import type { listDecidedShares } from '#shared/contract/decided-shares.ts';
import type { RowOf } from '#web/api/row-of.ts';

/** Decided shares, as they travel. */
export type WireDecision = RowOf<typeof listDecidedShares>;
