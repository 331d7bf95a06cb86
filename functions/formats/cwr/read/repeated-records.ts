import type { FieldCheck } from '#functions/formats/cwr/rules/check-fields.ts';
import { recordPlans } from '#functions/formats/cwr/rules/record-plans.ts';
import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import type { Span } from '#functions/formats/cwr/text-at.ts';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';

/** A record type of which many works have the same, but for a few fields. */
export type RepeatedRecord = {
  readonly length: number;
  /** The checks of the fields that differ. */
  readonly checks: readonly FieldCheck[];
  /** How many eights of bytes behind the prefix hold nothing else; they are compared at once. */
  readonly eights: number;
  /** Which bytes behind those hold the others, in words of four. */
  readonly masks: readonly number[];
  /** Where words stand by which records are told apart best. */
  readonly telling: readonly number[];
};

/** The types of such records in a version: those of parties, and performers. */
export const repeatedRecords = (version: CwrVersion): ReadonlyMap<string, RepeatedRecord> =>
  BY_VERSION[version];

const OWNED = ['prOwnershipShare', 'mrOwnershipShare', 'srOwnershipShare'];
const NOTHING: readonly string[] = [];
/** Fields that differ from work to work: what a writer owns. Of the other records there are few, with all that they say. */
const DIFFERING: Readonly<Record<string, readonly string[]>> = {
  SPU: NOTHING,
  OPU: NOTHING,
  SPT: NOTHING,
  OPT: NOTHING,
  SWR: OWNED,
  OWR: OWNED,
  SWT: NOTHING,
  OWT: NOTHING,
  MAN: NOTHING,
  PER: NOTHING,
};

/** Characters before what a record says: its type, and its numbers in the file. */
export const PREFIX = 19;
export const WORD = 4;
export const EIGHT = 8;
/** All bytes of a word. */
const ALL = ~0;
/** Characters at the beginning of a field that tell enough of it. */
const TELLING_OF_FIELD = 16;
/** Words that tell enough of a record. */
const TELLING_OF_RECORD = 24;

function repeatedIn(version: CwrVersion): ReadonlyMap<string, RepeatedRecord> {
  const repeated = new Map<string, RepeatedRecord>();
  for (const { type, length, checks } of recordPlans(version).values()) {
    const differing = DIFFERING[type];
    if (differing === undefined) continue;
    const spans = (layoutOf(version, type)?.fields ?? []).map(({ name }) => spanOf(version, type, name));
    const without = differing.map((name) => spanOf(version, type, name)).filter(({ to }) => to > 0);
    const eights = Math.floor((Math.min(length, ...without.map(({ from }) => from)) - PREFIX) / EIGHT);
    const masks = masksOf(length, without);
    repeated.set(type, {
      length,
      checks: checks.filter(({ name }) => differing.includes(name)),
      eights,
      masks: masks.slice((eights * EIGHT) / WORD),
      telling: masks
        .flatMap((mask, index) => (mask === ALL ? [PREFIX + index * WORD] : []))
        .filter((offset) => !spans.some((span) => isEndOf(span, offset)))
        .slice(0, TELLING_OF_RECORD),
    });
  }
  return repeated;
}

/** Which bytes of each word count: those of the record, but for some fields. */
function masksOf(length: number, without: readonly Span[]): readonly number[] {
  const masks: number[] = [];
  const counts = (at: number) => at < length && !without.some(({ from, to }) => at >= from && at < to);
  for (let at = PREFIX; at < length; at += WORD) {
    let mask = 0;
    for (let byte = at; byte < at + WORD; byte += 1) mask = (mask << 8) | (counts(byte) ? 0xff : 0);
    masks.push(mask);
  }
  return masks;
}

/** Whether a word holds nothing but the end of a long field. */
function isEndOf({ from, to }: Span, offset: number): boolean {
  return offset >= from + TELLING_OF_FIELD && offset + WORD <= to;
}

const BY_VERSION: Readonly<Record<CwrVersion, ReadonlyMap<string, RepeatedRecord>>> = {
  '2.1': repeatedIn(CWR_VERSIONS[0]),
  '2.2': repeatedIn(CWR_VERSIONS[1]),
  '3.0': repeatedIn(CWR_VERSIONS[2]),
  '3.1': repeatedIn(CWR_VERSIONS[3]),
};
