import type { listSongDecisions } from '#shared/contract/matching.ts';
import type { RowOf } from '#web/api/row-of.ts';

/** What a person decided about a title and artist, as it travels. */
export type WireDecision = RowOf<typeof listSongDecisions>;
