/** Which songs the desk shows: those that may still be in time, those of locked cycles, or what people decided. */
export const SHOWN = { open: true, locked: true, decided: true } as const;
export type Shown = keyof typeof SHOWN;
