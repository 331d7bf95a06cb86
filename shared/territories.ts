import { NUMBER_OF_COUNTRY } from './territories/countries.ts';
import { FORMER_COUNTRIES, GROUPS } from './territories/groups.ts';

/**
 * Whether a territory contains a country. The territory is a TIS number, with or without zeros before it (`2136`,
 * `0288`, `288`), TIS letters (`2WL`), ISO 3166 letters (`GH`) or `Worldwide`; the country is ISO 3166 alpha-2. An
 * unknown territory contains nothing; {@link isKnownTerritory} tells it apart.
 *
 * @example
 * covers('2115', 'GH'); // → true: Commonwealth, Africa
 * covers('2128', 'GH'); // → false: North Africa
 */
export function covers(code: string, territory: string): boolean {
  return countriesOf(code)?.has(territory) ?? false;
}

/** Whether a code names a territory at all, in any of the ways that {@link covers} knows. */
export function isKnownTerritory(code: string): boolean {
  return countriesOf(code) !== undefined;
}

/** The countries of a territory as ISO 3166 alpha-2, or undefined where no territory has that code. */
export function countriesOf(code: string): ReadonlySet<string> | undefined {
  return BY_CODE.get(code) ?? BY_CODE.get(plain(code));
}

/** The TIS number of a country or a group, four digits: `GH` → `0288`, `2WL` → `2136`; undefined for an unknown one. */
export function tisNumber(code: string): string | undefined {
  const wanted = plain(code);
  const number = NUMBER_OF_COUNTRY.get(wanted) ?? GROUPS.find(([letters]) => letters === wanted)?.[1];
  return number?.padStart(4, '0');
}

const MEMBERS_OF_GROUP = new Map(GROUPS.map(([letters, , , members]) => [letters, members.split(' ')]));

const BY_CODE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...NUMBER_OF_COUNTRY].flatMap(([letters, number]) => named([letters, number], new Set([letters]))),
  ...GROUPS.flatMap(([letters, number]) => named([letters, number], membersOf(letters))),
  ...FORMER_COUNTRIES.flatMap(([number, , successors]) => named([number], new Set(successors.split(' ')))),
  ...named(['WORLDWIDE'], membersOf('2WL')),
]);

/** The codes as they are looked up, without zeros before a number, and a number with its four digits too. */
function named(
  codes: readonly string[],
  countries: ReadonlySet<string>,
): readonly (readonly [string, ReadonlySet<string>])[] {
  return codes.flatMap((code) => [
    [plain(code), countries] as const,
    ...(/^\d+$/.test(code) ? [[code.padStart(4, '0'), countries] as const] : []),
  ]);
}

/** Groups have groups among their members, never themselves. */
function membersOf(letters: string): ReadonlySet<string> {
  const members = MEMBERS_OF_GROUP.get(letters);
  return members === undefined
    ? new Set([letters])
    : new Set(members.flatMap((member) => [...membersOf(member)]));
}

function plain(code: string): string {
  return code
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\d)/, '');
}
