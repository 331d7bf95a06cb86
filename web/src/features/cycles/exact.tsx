import { formatFraction } from '#web/lib/format-fraction.ts';

/** A fraction as a decimal to read; the exact one shows when it is pointed at. */
export function Exact({ fraction }: { readonly fraction: string }) {
  return <span title={fraction}>{formatFraction(fraction)}</span>;
}
