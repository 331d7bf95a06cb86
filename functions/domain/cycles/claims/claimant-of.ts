import type { FrozenAffiliation, FrozenArtist } from '#functions/domain/cycles/manifest.ts';
import type { Share } from '#shared/schemas/repertoire.ts';

/**
 * Whom a share names (royalty rules §4): a local artist, a society, or a party without one – that belongs to none, or
 * whose society nobody gave.
 */
export type Claimant =
  | { readonly kind: 'artist'; readonly key: string; readonly reference: string }
  | { readonly kind: 'society'; readonly key: string; readonly societyCode: string }
  | { readonly kind: 'party'; readonly key: string; readonly society: 'none' | 'not-given' };

type Naming = Pick<Share, 'name' | 'ipi' | 'societyCode' | 'artistReference'>;
/** What is needed to tell our own artists and parties without society apart. */
export type OwnSociety = { readonly ownSocietyCode: string; readonly artists: readonly FrozenArtist[] };

/** CISAC's code for parties that belong to no society. */
const NO_SOCIETY = '099';

/** Answers whom a share names. Names are compared without case and surplus spaces. */
export function claimantFinder({ ownSocietyCode, artists }: OwnSociety): (share: Naming) => Claimant {
  const byIpi = new Map(
    artists.flatMap(({ ipi, reference }) => (ipi === undefined ? [] : [[ipi, reference]])),
  );
  const byName = new Map(artists.map(({ name, reference }) => [plainName(name), reference]));

  return (share) => {
    const reference = artistOf(share);
    if (reference !== undefined) return { kind: 'artist', key: `artist:${reference}`, reference };
    const { societyCode } = share;
    const key = partyRef(share);
    if (societyCode === undefined) return { kind: 'party', key, society: 'not-given' };
    if (societyCode === NO_SOCIETY || societyCode === ownSocietyCode)
      return { kind: 'party', key, society: 'none' };
    return { kind: 'society', key: `society:${societyCode}`, societyCode };
  };

  function artistOf({ artistReference, ipi, name, societyCode }: Naming): string | undefined {
    if (artistReference !== undefined) return artistReference;
    if (ipi !== undefined) return byIpi.get(ipi);
    return societyCode === ownSocietyCode ? byName.get(plainName(name)) : undefined;
  }
}

/** A party by its IPI, else its name: `ipi:00012345678`, `party:AMA MENSAH`. */
export const partyRef = ({
  ipi,
  name = '',
}: {
  readonly ipi?: string | undefined;
  readonly name?: string | undefined;
}): string => (ipi === undefined ? `party:${plainName(name)}` : `ipi:${ipi}`);

/** The society to which a party without one belongs on a date, by the register of affiliations; of several the latest. */
export function affiliatedSociety(
  affiliations: readonly FrozenAffiliation[],
  party: string,
  date: string,
): string | undefined {
  const own = affiliations.filter((one) => one.from <= date && partyRef(one) === party);
  return own.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.societyCode;
}

const plainName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleUpperCase('en');
