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
  const records = parties.map(({ territories }) => recordCovering(forEverybody(territories), territory));
  const isCovered = records.some((record) => record !== undefined);
  return parties.map((party, index) => {
    const record = records[index];
    if (isCovered) return { share: record?.pr, record };
    return hasOwnership ? { share: party.pr, record: undefined } : NOTHING;
  });
}

/** What a party gets of which nothing is said. */
export const NOTHING: TerritoryShare = { share: undefined, record: undefined };

function forEverybody(territories: readonly CwrTerritory[]): readonly CwrTerritory[] {
  if (!territories.some(({ recipient }) => recipient !== '' && recipient !== '0000')) return territories;
  const forAll = territories.filter(({ recipient }) => recipient === '' || recipient === '0000');
  return forAll.length > 0 ? forAll : territories;
}
