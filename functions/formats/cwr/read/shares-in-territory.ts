import { recordCovering } from '#functions/formats/cwr/rules/territory-divisions.ts';
import type { CwrParty, CwrTerritory } from '#functions/formats/cwr/work.ts';

/** What a party gets of the performing right in a territory, and the record that says so; undefined where nothing does. */
export type TerritoryShare = {
  /** In hundredths of a percent. */
  readonly share: number | undefined;
  readonly record: CwrTerritory | undefined;
};

/**
 * The performing shares of one chain that count in a territory, in the order of its parties; a writer is a chain of its
 * own. Where a territory record of the chain covers it, those that it covers collect what they say and the others
 * nothing: collection replaces the whole chain's ownership. Where none does, each keeps what it owns, which 3.x does
 * not know.
 *
 * Records of 3.x that are for one recipient count only where a party has none for all.
 *
 * @example
 * // An original publisher that owns 35 and collects in the world but the United States, and its sub-publisher there:
 * sharesInTerritory([original, american], 'GH'); // → [{ share: 3500, … }, { share: undefined, … }]
 */
export function sharesInTerritory(
  parties: readonly CwrParty[],
  { territory, hasOwnership }: { readonly territory: string; readonly hasOwnership: boolean },
): readonly TerritoryShare[] {
  const found: TerritoryShare[] = [];
  let isCovered = false;
  for (const { territories } of parties) {
    const record = recordCovering(forEverybody(territories), territory);
    isCovered ||= record !== undefined;
    found.push(record === undefined ? NOTHING : { share: record.pr, record });
  }
  if (isCovered || !hasOwnership) return found;
  return parties.map(({ pr }) => ({ share: pr, record: undefined }));
}

/** What a party gets of which nothing is said. */
export const NOTHING: TerritoryShare = { share: undefined, record: undefined };

function forEverybody(territories: readonly CwrTerritory[]): readonly CwrTerritory[] {
  if (areForAll(territories)) return territories;
  const forAll = territories.filter(isForAll);
  return forAll.length > 0 ? forAll : territories;
}

function areForAll(territories: readonly CwrTerritory[]): boolean {
  for (const one of territories) if (!isForAll(one)) return false;
  return true;
}

const isForAll = ({ recipient }: CwrTerritory) => recipient === '' || recipient === '0000';
