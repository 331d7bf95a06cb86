import type { listHeldExpiries } from '#shared/contract/held-expiries.ts';
import type { RowOf } from '#web/api/row-of.ts';

/** A list of held money that is to expire, as it travels. */
export type WireExpiry = RowOf<typeof listHeldExpiries>;
