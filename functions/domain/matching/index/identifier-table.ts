/** Identifiers as numbers, sorted, each with the place of the entry that has it. Exact: no two share a number. */
export type IdentifierTable = { readonly codes: Float64Array | Uint32Array; readonly places: Uint32Array };

/** A canonical ISRC (`parseIsrc`) as a whole number below 2⁵³: five characters in base 36, seven digits. */
export function isrcCode(isrc: string): number {
  return Number.parseInt(isrc.slice(0, 5), 36) * 1e7 + Number(isrc.slice(5));
}

/** A canonical ISWC (`parseIswc`) as a whole number: its nine digits, because the check digit follows from them. */
export function iswcCode(iswc: string): number {
  return Number(iswc.slice(1, 10));
}

/** Sorts by code, then by place. */
export function writeIdentifiers(
  pairs: readonly (readonly [code: number, place: number])[],
): IdentifierTable {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    codes: Float64Array.from(sorted, ([code]) => code),
    places: Uint32Array.from(sorted, ([, place]) => place),
  };
}

/** The places of all entries that have an identifier. */
export function placesOfIdentifier({ codes, places }: IdentifierTable, code: number): readonly number[] {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codes[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; codes[at] === code; at += 1) found.push(places[at] ?? 0);
  return found;
}
