import type { ReactNode } from 'react';
import type { listAudit } from '#shared/contract/audit.ts';
import type { RowOf } from '#web/api/row-of.ts';

export type WireEntry = RowOf<typeof listAudit>;
/** Who did it and to what, as they stand in a sentence. */
export type Said = { readonly who: ReactNode; readonly what: ReactNode };
export type Say = (said: Said) => ReactNode;
