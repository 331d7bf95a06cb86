import { partyKey } from '#functions/domain/repertoire/party-key.ts';
import type { JobId, PartyId } from '#shared/ids.ts';
import type { Party, Share } from '#shared/schemas/repertoire.ts';
import { MAX_AFFILIATIONS, MAX_OTHER_NAMES } from '#shared/schemas/repertoire.ts';

/** A party with the names, kinds and societies that some shares give it; the same object where they add nothing. */
export function affiliatedParty(
  before: Party | undefined,
  shares: readonly Share[],
  made: { readonly id: PartyId; readonly jobId: JobId; readonly now: string },
): Party {
  const [first] = shares;
  const start: Party = before ?? {
    id: made.id,
    key: partyKey(first ?? { name: '' }),
    ...(first?.ipi !== undefined && { ipi: first.ipi }),
    name: first?.name ?? '',
    otherNames: [],
    kinds: [],
    affiliations: [],
    createdAt: made.now,
    jobId: made.jobId,
    version: 0,
  };
  const told = new Set([...start.otherNames, ...shares.map(({ name }) => name)]);
  told.delete(start.name);
  const names = new Set([...told].slice(0, MAX_OTHER_NAMES));
  const kinds = new Set([...start.kinds, ...shares.map(({ kind }) => kind)]);
  const societies = new Set(start.affiliations.map(({ societyCode }) => societyCode));
  const joined = [...new Set(shares.flatMap(({ societyCode }) => societyCode ?? []))]
    .filter((code) => !societies.has(code))
    .slice(0, MAX_AFFILIATIONS - start.affiliations.length);
  const isSame =
    before !== undefined &&
    names.size === start.otherNames.length &&
    kinds.size === start.kinds.length &&
    joined.length === 0;
  if (isSame) return before;
  return {
    ...start,
    otherNames: [...names],
    kinds: [...kinds],
    affiliations: [...start.affiliations, ...joined.map((societyCode) => ({ societyCode, since: made.now }))],
    version: start.version + 1,
  };
}
