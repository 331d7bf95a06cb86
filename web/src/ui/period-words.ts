import { t } from '@lingui/core/macro';
import { formatDate } from '#web/format/format-date.ts';

/** Days from and to which something is asked for, both included; either may be open. */
export type Period = { readonly from?: string | undefined; readonly to?: string | undefined };

/** A period as it is read; none where both ends are open. */
export function periodWords({ from, to }: Period): string | undefined {
  const [start, end] = [from, to].map((date) => (date === undefined ? undefined : formatDate(date)));
  if (start === undefined) return end === undefined ? undefined : t`until ${end}`;
  return end === undefined ? t`from ${start}` : t`${start} to ${end}`;
}
