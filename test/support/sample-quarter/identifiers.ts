import { parseIpi, parseIswc } from '#shared/ids.ts';

/** Identifiers that are valid and clearly nobody's: ISWC T-900…, ISRC of the country ZZ, IPI 99…. */
export function sampleIswc(number: number): string {
  return withCheck(`T9${String(number).padStart(8, '0')}`, { parse: parseIswc, checkDigits: 1 });
}

export function sampleIpi(number: number): string {
  return withCheck(`99${String(number).padStart(7, '0')}`, { parse: parseIpi, checkDigits: 2 });
}

export function sampleIsrc(registrant: string, number: number): string {
  return `ZZ${registrant}26${String(number).padStart(5, '0')}`;
}

/** `T9000000017` as `T-900.000.001-7`. */
export const punctuated = (iswc: string) => iswc.replace(/^T(\d{3})(\d{3})(\d{3})(\d)$/, 'T-$1.$2.$3-$4');

function withCheck(
  digits: string,
  { parse, checkDigits }: { parse: (text: string) => string | undefined; checkDigits: number },
): string {
  for (let check = 0; check < 10 ** checkDigits; check += 1) {
    const found = parse(`${digits}${String(check).padStart(checkDigits, '0')}`);
    if (found !== undefined) return found;
  }
  throw new Error(`no check digits for ${digits}`);
}
