import type { readWork } from '#shared/contract/repertoire.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';

/** One work, as it travels. */
export type WireWork = WireReplyOf<typeof readWork>;
