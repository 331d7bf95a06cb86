import type { listHeld } from '#shared/contract/held.ts';
import type { RowOf } from '#web/api/row-of.ts';

/** A record of held money, as it travels. */
export type WireHeld = RowOf<typeof listHeld>;
