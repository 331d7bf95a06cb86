import { CHANGING_ROLES, CREATING_ROLES } from '#functions/formats/cwr/tables/code-lists.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { Share } from '#shared/schemas/repertoire.ts';

/** Hundredths of a percent. */
const [WHOLE, HALF, TOLERANCE] = [10_000, 5_000, 6];
const MAX_CHAINS = 99;

/** A work's parties as CWR arranges them, with what they collect in hundredths of a percent. */
export type Ownership = {
  readonly chains: readonly PublisherChain[];
  readonly writers: readonly OwningWriter[];
  /** A writer arranged, adapted or translated it. */
  readonly isVersion: boolean;
};
type Party = { readonly share: Share; readonly collects: number };
export type PublisherChain = {
  /** The publisher sequence number, from 1. */
  readonly number: number;
  /** The original publisher, or the income participant that the chain begins with. */
  readonly original: Share;
  /** The original first, then the acquirer, then those who act for them. */
  readonly publishers: readonly (Party & { readonly owns: number })[];
  readonly collects: number;
};
export type OwningWriter = Party & { readonly chain?: PublisherChain };

/** Why a work cannot be carried, for people. */
export type NotCarried = { readonly why: string };

/**
 * Arranges the shares of a work for a version of CWR, or says why the standard cannot carry them. What a chain
 * collects is owned by its acquirer, else by its original publisher; everybody else of it owns nothing (2.x).
 */
export function arrangeOwnership(shares: readonly Share[], version: CwrVersion): Ownership | NotCarried {
  const performing = shares.filter(({ right }) => right === 'performing');
  if (performing.some(({ kind }) => kind === 'artist')) {
    return { why: 'its shares are of performing artists, whom CWR does not know' };
  }
  const chains = arrangeChains(performing.filter(({ kind }) => kind === 'publisher'));
  if ('why' in chains) return chains;
  const writers = performing
    .filter(({ kind }) => kind === 'writer')
    .map((share): OwningWriter => {
      const chain = chains.chains.find(({ given }) => given === share.chain && given !== undefined);
      return { share, collects: collected(share), ...(chain !== undefined && { chain }) };
    });
  const why = wrongWith(chains.chains, writers, version);
  if (why !== undefined) return { why };
  return {
    chains: chains.chains,
    writers,
    isVersion: writers.some(({ share }) => CHANGING_ROLES.has(share.role)),
  };
}

/** What a share says to collect; one without percentage collects nothing here. */
export const collected = ({ percent }: Share): number => Math.round(Number(percent ?? 0) * 100);

type GivenChain = PublisherChain & { readonly given: number | undefined };

function arrangeChains(
  publishers: readonly Share[],
): { readonly chains: readonly GivenChain[] } | NotCarried {
  const groups = Map.groupBy(publishers, (share) => share.chain ?? share);
  if (groups.size > MAX_CHAINS) return { why: `it has more than ${MAX_CHAINS} publishers’ chains` };
  const chains: GivenChain[] = [];
  for (const [given, members] of groups) {
    const originals = members.filter(({ role }) => role === 'E');
    const [original = members.find(({ role }) => role === 'PA')] = originals;
    if (original === undefined) {
      return {
        why: `${members[0]?.name} (${members[0]?.role}) acts for no original publisher that is known`,
      };
    }
    if (originals.length > 1) return { why: `two original publishers share the chain of ${original.name}` };
    const collects = members.reduce((sum, share) => sum + collected(share), 0);
    const owner = members.find(({ role }) => role === 'AQ') ?? original;
    chains.push({
      number: chains.length + 1,
      given: typeof given === 'number' ? given : undefined,
      original,
      collects,
      publishers: inOrder(members, original).map((share) => ({
        share,
        collects: collected(share),
        owns: share === owner ? collects : 0,
      })),
    });
  }
  return { chains };
}

const inOrder = (members: readonly Share[], original: Share) => [
  original,
  ...members.filter((share) => share !== original && share.role === 'AQ'),
  ...members.filter((share) => share !== original && share.role !== 'AQ'),
];

function wrongWith(
  chains: readonly PublisherChain[],
  writers: readonly OwningWriter[],
  version: CwrVersion,
): string | undefined {
  if (writers.length === 0) return 'it has no writer';
  if (!writers.some(({ share }) => CREATING_ROLES.has(share.role))) return 'no writer has role CA, C or A';
  const written = sumOf(writers);
  const published = sumOf(chains);
  const total = written + published;
  if (total !== 0 && Math.abs(total - WHOLE) > TOLERANCE)
    return `its shares make ${percent(total)}, not 100 %`;
  // WRK T 25: manuscript shares make 100, and nobody's are known.
  if (total === 0 && version === '3.1')
    return 'its shares are not known, which 3.1 must have of every writer';
  return version.startsWith('2')
    ? (wrongIn2({ chains, written, published }) ?? (version === '2.2' ? wrongCollection(chains) : undefined))
    : wrongCollection(chains);
}

type Totals = {
  readonly chains: readonly PublisherChain[];
  readonly written: number;
  readonly published: number;
};

function wrongIn2({ chains, written, published }: Totals): string | undefined {
  if (published > HALF + TOLERANCE) return `publishers own ${percent(published)}, and at most 50 % in 2.x`;
  if (written > 0 && written < HALF - TOLERANCE)
    return `writers own ${percent(written)}, and at least 50 % in 2.x`;
  const participant = chains.find(({ original, collects }) => original.role === 'PA' && collects > 0);
  if (participant === undefined) return undefined;
  return `${participant.original.name} is an income participant, who owns nothing in 2.x`;
}

function wrongCollection(chains: readonly PublisherChain[]): string | undefined {
  for (const { publishers, original } of chains) {
    const collecting = publishers.filter(({ collects }) => collects > 0);
    if (collecting.length > 1) return `two publishers collect in the chain of ${original.name}`;
    const tooMuch = collecting.find(({ collects }) => collects > HALF);
    if (tooMuch !== undefined) return `${tooMuch.share.name} collects more than 50 %`;
  }
  return undefined;
}

const sumOf = (parties: readonly { readonly collects: number }[]) =>
  parties.reduce((sum, { collects }) => sum + collects, 0);

const percent = (hundredths: number) => `${(hundredths / 100).toFixed(2)} %`;
