const FIRST_YEAR = 2026;

/** The years from that of an instant back to the first that the system knows. */
export function yearsBack(now: string): readonly string[] {
  const year = Number(now.slice(0, 4));
  return Array.from({ length: Math.max(year - FIRST_YEAR + 1, 1) }, (_, age) => String(year - age));
}
