import { formatFraction } from '#web/format/format-fraction.ts';

/** A fraction as a decimal; pointing at it shows the exact fraction. */
export function ExactFraction({ fraction }: { readonly fraction: string }) {
  return <span title={fraction}>{formatFraction(fraction)}</span>;
}
