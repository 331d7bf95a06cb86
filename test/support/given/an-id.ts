/** The n-th id of a kind: `anId('prt', 1)` sorts before `anId('prt', 2)`. */
export const anId = (prefix: string, n: number): string => `${prefix}_${String(n).padStart(26, '0')}`;

/** When everything in the tests was made, unless they say otherwise. */
export const MADE_AT = '2024-01-01T09:00:00.000Z';
