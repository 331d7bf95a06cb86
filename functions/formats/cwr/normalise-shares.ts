import type { Share } from '#shared/schemas/repertoire.ts';
import type { FieldText } from './field-text.ts';
import { parseKnownIpi } from './parse-known-ipi.ts';
import { NO_SOCIETY, publisherFacts, societyCodeOf, writerFacts } from './party-facts.ts';
import { share } from './share.ts';
import { sharesInTerritory, type TerritoryShare } from './shares-in-territory.ts';
import { type Span, textAt } from './text-at.ts';
import type { CwrVersion } from './transaction.ts';
import type { CwrParty, CwrPublisher, CwrWork, CwrWriter } from './work.ts';
import { type WorkSpans, workSpans } from './work-spans.ts';

export type SharesOptions = {
  readonly version: CwrVersion;
  /** ISO 3166 alpha-2 of the territory that is licensed. */
  readonly territory: string;
  readonly fieldText: FieldText;
};

/**
 * The performing shares of a work that count in a territory: writers first, then publishers, each in the order of the
 * file. Writers are all kept, even with nothing; a publisher that gets nothing stands without a percent, as part of its
 * chain. Where nobody has anything anywhere, shares are not given: a total of 0 is how the standard says so (NWR T 11).
 */
export function normaliseShares(work: CwrWork, options: SharesOptions): readonly Share[] {
  const spans = workSpans(options.version);
  const hasOwnership = options.version.startsWith('2');
  const { territory } = options;
  const writers = work.writers.map((writer) => {
    const [found = NOTHING] = sharesInTerritory([writer], { territory, hasOwnership });
    return writerShare(writer, { found, work, spans, options });
  });
  const publishers = work.chains.flatMap(({ publishers }) => {
    const found = sharesInTerritory(publishers, { territory, hasOwnership });
    return publishers.map((publisher, index) => ({
      line: publisher.record.line,
      share: publisherShare(publisher, { found: found[index] ?? NOTHING, spans, options }),
    }));
  });
  const shares = [...writers, ...publishers.toSorted((a, b) => a.line - b.line).map(({ share }) => share)];
  const isSaid = [...work.writers, ...work.publishers].some(hasShare);
  return isSaid ? shares : shares.map(({ percent: _nothing, ...unsaid }) => unsaid);
}

/** Whether a party owns or collects anything of the performing right anywhere. */
function hasShare({ pr, territories }: CwrParty): boolean {
  return pr > 0 || territories.some((record) => record.pr > 0);
}

const NOTHING: TerritoryShare = { share: undefined, record: undefined };

type Reading = { readonly found: TerritoryShare; readonly spans: WorkSpans; readonly options: SharesOptions };

function writerShare(writer: CwrWriter, reading: Reading & { readonly work: CwrWork }): Share {
  const { spans, options, found, work } = reading;
  const { fieldText, territory } = options;
  const { name, role, isPublicDomain } = writerFacts(writer.record.text, spans.writer, {
    fieldText,
    role: writer.role,
  });
  const isUnsaid = found.share === undefined && writer.territories.length === 0;
  return share({
    kind: 'writer',
    name,
    role,
    ipi: ipiOf(writer, spans.writer),
    society: isPublicDomain
      ? NO_SOCIETY
      : societyOf(writer, found, [spans.writer.prSociety, spans.writerTerritory.prSociety]),
    hundredths: isUnsaid ? undefined : (found.share ?? 0),
    chain: chainOf(writer, work, options.version),
    territory,
  });
}

function publisherShare(publisher: CwrPublisher, { found, spans, options }: Reading): Share {
  const { fieldText, territory } = options;
  const { name, role } = publisherFacts(publisher.record.text, spans.publisher, {
    fieldText,
    role: publisher.role,
  });
  return share({
    kind: 'publisher',
    name,
    role,
    ipi: ipiOf(publisher, spans.publisher),
    society: societyOf(publisher, found, [spans.publisher.prSociety, spans.publisherTerritory.prSociety]),
    hundredths: found.share === 0 ? undefined : found.share,
    chain: publisher.chain,
    territory,
  });
}

function ipiOf({ record }: CwrParty, { ipi }: { readonly ipi: Span }): string | undefined {
  return parseKnownIpi(record.text.slice(ipi.from, ipi.to));
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

/**
 * The performing-right society of a party: in 2.x on the party itself, in 3.x on the territory record that counts, else
 * on any of its records. Code 000 says nothing; a party that is not controlled and names none belongs to none.
 */
function societyOf(
  party: CwrParty,
  { record }: TerritoryShare,
  [onParty, onTerritory]: readonly [Span, Span],
): string | undefined {
  let said = onParty.to > 0 ? textAt(party.record.text, onParty) : '';
  if (onParty.to === 0) {
    if (record !== undefined) said = textAt(record.record.text, onTerritory);
    for (const { record: other } of party.territories) said ||= textAt(other.text, onTerritory);
  }
  return societyCodeOf(said, party);
}
