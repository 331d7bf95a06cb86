import type { listIssueCauses } from '#shared/contract/issues.ts';
import type { RowOf } from '#web/api/row-of.ts';

export type WireCause = RowOf<typeof listIssueCauses>;

/** How a cause is asked for and named: its kind, and its sender or `none`. */
export function causeQuery({ kind, partnerId }: Pick<WireCause, 'kind' | 'partnerId'>) {
  return { kind, partnerId: partnerId ?? 'none' };
}

/** A cause as an address names it. */
export function causeKey(cause: Pick<WireCause, 'kind' | 'partnerId'>): string {
  const { kind, partnerId } = causeQuery(cause);
  return `${kind}.${partnerId}`;
}
