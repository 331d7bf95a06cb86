/** The day on which held money of a period becomes too old: 31 December of that many years after its end (royalty rules §9.3). */
export const becomesTooOldOn = (periodEnd: string, heldYears: number): string =>
  `${Number(periodEnd.slice(0, 4)) + heldYears}-12-31`;
