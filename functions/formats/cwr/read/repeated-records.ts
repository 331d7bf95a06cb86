import type { FieldCheck } from '#functions/formats/cwr/rules/check-fields.ts';
import { recordPlans } from '#functions/formats/cwr/rules/record-plans.ts';
import { type FieldLayout, layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import type { Span } from '#functions/formats/cwr/text-at.ts';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';

/** A record type of which many works have the same, but for a few fields. */
export type RepeatedRecord = {
  readonly length: number;
  /** The checks of the fields that differ. */
  readonly checks: readonly FieldCheck[];
  /** Where the words of four bytes stand that hold the others, and which of their bytes do. */
  readonly words: readonly Word[];
};

export type Word = {
  readonly offset: number;
  readonly mask: number;
  /** It stands in a short field or at the beginning of a name, where records differ most. */
  readonly isTelling: boolean;
};

/** The types of such records in a version: those of parties, and performers. */
export const repeatedRecords = (version: CwrVersion): ReadonlyMap<string, RepeatedRecord> =>
  BY_VERSION[version];

/** Fields that differ, besides all shares. */
const DIFFERING: Readonly<Record<string, string | undefined>> = {
  SPU: 'publisherSequenceNumber',
  OPU: 'publisherSequenceNumber',
  SPT: 'interestedPartyNumber',
  OPT: 'interestedPartyNumber',
  SWR: undefined,
  OWR: undefined,
  SWT: 'interestedPartyNumber',
  OWT: 'interestedPartyNumber',
  MAN: 'writerInterestedPartyNumber',
  PER: undefined,
};

/** Characters before what a record says: its type, and its numbers in the file. */
const PREFIX = 19;
const WORD = 4;
/** All bytes of a word. */
const ALL = ~0;
/** Characters at the beginning of a field in which records differ most. */
const TELLING_OF_NAME = 14;

function repeatedIn(version: CwrVersion): ReadonlyMap<string, RepeatedRecord> {
  const repeated = new Map<string, RepeatedRecord>();
  for (const { type, length, checks } of recordPlans(version).values()) {
    if (!(type in DIFFERING)) continue;
    const differs = (name: string) => name.endsWith('Share') || name === DIFFERING[type];
    const fields = layoutOf(version, type)?.fields ?? [];
    const spansOf = (isWanted: (field: FieldLayout) => boolean) =>
      fields.filter(isWanted).map(({ name }) => spanOf(version, type, name));
    const without = spansOf(({ name }) => differs(name));
    const names = spansOf((field) => field.length > TELLING_OF_NAME);
    repeated.set(type, {
      length,
      checks: checks.filter(({ name }) => differs(name)),
      words: [{ offset: 0, mask: ~0xff, isTelling: false }, ...wordsBetween(length, { without, names })],
    });
  }
  return repeated;
}

/** The words that hold all bytes behind the prefix but those of some fields; the last may overlap the one before it. */
function wordsBetween(
  length: number,
  { without, names }: { readonly without: readonly Span[]; readonly names: readonly Span[] },
): readonly Word[] {
  const words: Word[] = [];
  const counts = (at: number) => at >= PREFIX && !without.some(({ from, to }) => at >= from && at < to);
  for (let at = PREFIX; at < length; at += WORD) {
    const offset = Math.min(at, length - WORD);
    let mask = 0;
    for (let byte = offset; byte < offset + WORD; byte += 1) mask = (mask << 8) | (counts(byte) ? 0xff : 0);
    const isTelling =
      mask === ALL && !names.some(({ from, to }) => offset >= from + TELLING_OF_NAME && offset + WORD <= to);
    if (mask !== 0) words.push({ offset, mask, isTelling });
  }
  return words;
}

const BY_VERSION: Readonly<Record<CwrVersion, ReadonlyMap<string, RepeatedRecord>>> = {
  '2.1': repeatedIn(CWR_VERSIONS[0]),
  '2.2': repeatedIn(CWR_VERSIONS[1]),
  '3.0': repeatedIn(CWR_VERSIONS[2]),
  '3.1': repeatedIn(CWR_VERSIONS[3]),
};
