import { listCycles } from '#shared/contract/cycles.ts';
import { ask } from '#web/api/ask.ts';
import type { RowOf } from '#web/api/row-of.ts';

export type WireCycleRow = RowOf<typeof listCycles>;

/** A territory has a few cycles a year. */
const MOST = '200';

type Span = { readonly territory?: string; readonly from?: string; readonly to?: string };

/** The cycles of a territory whose period has a day of a span. */
export const askCycles = (span: Span = {}) => ask(listCycles, { query: { ...span, limit: MOST } });
