/** Whole seconds as ISO 8601 has durations: `207` → `PT3M27S`, `0` → `PT0S`. */
export function durationCell(seconds: number): string {
  const [hours, minutes] = [Math.trunc(seconds / 3600), Math.trunc(seconds / 60) % 60];
  const rest = seconds % 60;
  const parts = [
    hours > 0 ? `${hours}H` : '',
    minutes > 0 ? `${minutes}M` : '',
    rest > 0 || seconds === 0 ? `${rest}S` : '',
  ];
  return `PT${parts.join('')}`;
}
