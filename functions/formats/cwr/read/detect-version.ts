import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';

/**
 * The version of a file, from its HDR record and then from its first GRH record, as the file's name is never to be
 * trusted alone. 2.1 and 2.2 name the same EDI version, and 3.1 has no version on GRH, though some write one.
 */
export function detectVersion(header: string, next: string): CwrVersion | undefined {
  if (/^3\.[01]$/.test(header.slice(102, 105))) return header.slice(102, 105) === '3.0' ? '3.0' : '3.1';
  const hasGroup = next.slice(0, 3).toUpperCase() === 'GRH';
  const ofGroup = hasGroup ? VERSION_OF_GROUP.get(next.slice(11, 16)) : undefined;
  if (header.slice(101, 104) === '2.2') return '2.2';
  if (header.slice(59, 64) === '01.10') return ofGroup === '2.2' ? '2.2' : '2.1';
  return ofGroup;
}

/** What GRH says of a version. */
export const VERSION_OF_GROUP: ReadonlyMap<string, CwrVersion> = new Map([
  ['02.10', '2.1'],
  ['02.20', '2.2'],
  ['03.00', '3.0'],
  ['03.10', '3.1'],
]);
