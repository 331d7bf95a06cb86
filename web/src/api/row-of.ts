import type { Route, WireReplyOf } from '#shared/contract/route.ts';

/** One row of a list route, as it travels. */
export type RowOf<R extends Route> = WireReplyOf<R> extends { items: (infer T)[] } ? T : never;
