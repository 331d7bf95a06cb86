import type { compareCycles } from '#shared/contract/runs.ts';
import type { RowOf } from '#web/api/row-of.ts';

/** A payee, station or work in two runs or cycles, as it travels. */
export type WireComparison = RowOf<typeof compareCycles>;
