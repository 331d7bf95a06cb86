import { PUBLISHER_ROLES, WRITER_ROLES } from '#functions/formats/cwr/tables/code-lists.ts';
import { numberAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { CwrParty, CwrPublisher, CwrWork, CwrWriter } from '#functions/formats/cwr/work.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import { share } from './share.ts';
import { NOTHING, sharesInTerritory, type TerritoryShare } from './shares-in-territory.ts';

export type SharesOptions = {
  readonly version: CwrVersion;
  /** ISO 3166 alpha-2 of the territory that is licensed. */
  readonly territory: string;
};

/**
 * The performing shares of a work that count in a territory: writers first, then publishers, each in the order of the
 * file. Writers are all kept, even with nothing; a publisher that gets nothing stands without a percent, as part of its
 * chain. Where nobody has anything anywhere, shares are not given: a total of 0 is how the standard says so (NWR T 11).
 */
export function normaliseShares(work: CwrWork, { version, territory }: SharesOptions): readonly Share[] {
  const options = { territory, hasOwnership: version.startsWith('2') };
  const shares: Share[] = [];
  for (const writer of work.writers) {
    const [found = NOTHING] = sharesInTerritory([writer], options);
    shares.push(writerShare(writer, found, { territory, chain: chainOf(writer, work, version) }));
  }
  const inOrder: { readonly publisher: CwrPublisher; readonly found: TerritoryShare }[] = [];
  for (const { publishers } of work.chains) {
    const found = sharesInTerritory(publishers, options);
    for (let index = 0; index < publishers.length; index += 1) {
      const publisher = publishers[index];
      if (publisher !== undefined) inOrder.push({ publisher, found: found[index] ?? NOTHING });
    }
  }
  if (work.chains.length > 1)
    inOrder.sort((one, other) => one.publisher.record.line - other.publisher.record.line);
  for (const { publisher, found } of inOrder) shares.push(publisherShare(publisher, found, territory));
  const isStated = work.writers.some(hasShare) || work.publishers.some(hasShare);
  return isStated ? shares : shares.map(({ percent: _nothing, ...unstated }) => unstated);
}

/** Whether a party owns or collects anything of the performing right anywhere. */
function hasShare({ pr, territories }: CwrParty): boolean {
  if (pr > 0) return true;
  for (const record of territories) if (record.pr > 0) return true;
  return false;
}

type OfWriter = { readonly territory: string; readonly chain: number | undefined };

function writerShare(writer: CwrWriter, found: TerritoryShare, { territory, chain }: OfWriter): Share {
  const { name, role, ipi, isPublicDomain, territories } = writer;
  const isUnstated = found.share === undefined && territories.length === 0;
  return share({
    kind: 'writer',
    name: name === '' ? 'UNKNOWN WRITER' : name,
    role: WRITER_ROLES.has(role) ? role : 'CA',
    ipi,
    society: isPublicDomain ? NO_SOCIETY : societyOf(writer, found),
    hundredths: isUnstated ? undefined : (found.share ?? 0),
    chain,
    territory,
  });
}

function publisherShare(publisher: CwrPublisher, found: TerritoryShare, territory: string): Share {
  const { name, role, ipi, chain } = publisher;
  return share({
    kind: 'publisher',
    name: name === '' ? 'UNKNOWN PUBLISHER' : name,
    role: PUBLISHER_ROLES.has(role) ? role : 'E',
    ipi,
    society: societyOf(publisher, found),
    hundredths: found.share === 0 ? undefined : found.share,
    chain,
    territory,
  });
}

/** The chain of the first publisher that a writer is linked to: 2.1 knows it by its number, later versions by the chain's. */
function chainOf({ links }: CwrWriter, { chains }: CwrWork, version: CwrVersion): number | undefined {
  for (const link of links) {
    const found = chains.find(({ number, publishers }) =>
      version === '2.1'
        ? publishers.some((publisher) => publisher.number === link.publisherNumber)
        : number === link.chain,
    );
    if (found !== undefined) return found.number;
  }
  return undefined;
}

/** Belongs to no society. */
const NO_SOCIETY = '099';

/**
 * The performing-right society of a party: in 2.x on the party itself, in 3.x on the territory record that counts, else
 * on any of its records. Code 000 says nothing; a party that is not controlled and names none belongs to none.
 */
function societyOf(party: CwrParty, { record }: TerritoryShare): string | undefined {
  let named = party.society || (record?.society ?? '');
  for (const { society } of party.territories) named ||= society;
  if (named === '') return party.isControlled ? undefined : NO_SOCIETY;
  const code = numberAt(named, 0, named.length);
  if (code <= 0 || code >= 1000) return undefined;
  return named.length === 3 ? named : String(code).padStart(3, '0');
}
