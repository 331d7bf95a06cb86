import type { WireReplyOf } from '#shared/contract/route.ts';
import type { readWaiting } from '#shared/contract/waiting.ts';

export type WireWaiting = WireReplyOf<typeof readWaiting>;
export type WireItem = WireWaiting['items'][number];
export type WireStep = NonNullable<WireWaiting['firstSteps']>[number];
