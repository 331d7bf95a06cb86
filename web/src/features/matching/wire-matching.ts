import type { listRefits, readMatching } from '#shared/contract/matching.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import type { RowOf } from '#web/api/row-of.ts';

/** The state of matching, as it travels. */
export type WireMatching = WireReplyOf<typeof readMatching>;
export type WireRefit = RowOf<typeof listRefits>;
