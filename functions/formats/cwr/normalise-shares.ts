import type { Share } from '#shared/schemas/work.ts';
import type { FieldText } from './field-text.ts';
import { parseKnownIpi } from './parse-known-ipi.ts';
import { sharesInTerritory, type TerritoryShare } from './shares-in-territory.ts';
import { PUBLISHER_ROLES, WRITER_ROLES } from './tables/code-lists.ts';
import { numberAt, type Span, textAt } from './text-at.ts';
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
/** Belongs to no society. */
const NO_SOCIETY = '099';
const PUBLIC_DOMAIN = 'DP';

type Reading = { readonly found: TerritoryShare; readonly spans: WorkSpans; readonly options: SharesOptions };

function writerShare(writer: CwrWriter, reading: Reading & { readonly work: CwrWork }): Share {
  const { spans, options, found, work } = reading;
  const { text } = writer.record;
  const lastName = options.fieldText(text, spans.writer.lastName);
  const firstName = options.fieldText(text, spans.writer.firstName);
  const isUnsaid = found.share === undefined && writer.territories.length === 0;
  const chain = chainOf(writer, work, options.version);
  const society =
    lastName.toUpperCase() === PUBLIC_DOMAIN
      ? NO_SOCIETY
      : societyOf(writer, found, [spans.writer.prSociety, spans.writerTerritory.prSociety]);
  return share(writer, {
    kind: 'writer',
    name: lastName === '' ? 'UNKNOWN WRITER' : `${firstName} ${lastName}`.trim(),
    role: WRITER_ROLES.has(writer.role) ? writer.role : 'CA',
    ipi: spans.writer.ipi,
    society,
    hundredths: isUnsaid ? undefined : (found.share ?? 0),
    chain,
    territory: options.territory,
  });
}

function publisherShare(publisher: CwrPublisher, { found, spans, options }: Reading): Share {
  const name = options.fieldText(publisher.record.text, spans.publisher.name);
  return share(publisher, {
    kind: 'publisher',
    name: name === '' ? 'UNKNOWN PUBLISHER' : name,
    role: PUBLISHER_ROLES.has(publisher.role) ? publisher.role : 'E',
    ipi: spans.publisher.ipi,
    society: societyOf(publisher, found, [spans.publisher.prSociety, spans.publisherTerritory.prSociety]),
    hundredths: found.share === 0 ? undefined : found.share,
    chain: publisher.chain,
    territory: options.territory,
  });
}

type Said = {
  readonly kind: Share['kind'];
  readonly name: string;
  readonly role: string;
  readonly ipi: Span;
  readonly society: string | undefined;
  readonly hundredths: number | undefined;
  readonly chain: number | undefined;
  readonly territory: string;
};

function share(party: CwrParty, said: Said): Share {
  const { kind, name, role, society, hundredths, chain, territory } = said;
  const ipi = parseKnownIpi(party.record.text.slice(said.ipi.from, said.ipi.to));
  const found: Share = { kind, name, role, right: 'performing', territory };
  if (ipi !== undefined) found.ipi = ipi;
  if (society !== undefined) found.societyCode = society;
  if (hundredths !== undefined) found.percent = percentOf(hundredths);
  if (chain !== undefined && chain > 0) found.chain = chain;
  return found;
}

/** Hundredths of a percent with two decimals: `3500` is `35.00`. */
function percentOf(hundredths: number): string {
  const parts = hundredths % 100;
  return `${Math.trunc(hundredths / 100)}.${parts < 10 ? '0' : ''}${parts}`;
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
  if (said === '') return party.isControlled ? undefined : NO_SOCIETY;
  const code = numberAt(said, 0, said.length);
  return code > 0 && code < 1000 ? String(code).padStart(3, '0') : undefined;
}
