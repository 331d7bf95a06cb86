import type { Span } from '#functions/formats/cwr/text-at.ts';

/**
 * Where the words stand that a record is told by: eight bytes at a time as numbers, and what is left four at a time,
 * of which some may not count. Words may overlap.
 */
export type RecordWords = {
  readonly eights: Uint16Array;
  readonly fours: Uint16Array;
  /** Which bytes of each four count. */
  readonly masks: Int32Array;
  /** Where fours stand that differ most between records. They say only where to look, so all their bytes count. */
  readonly telling: Uint16Array;
};

/** The fields that do not count, and those that differ most between records. */
export type FieldChoice = { readonly without: readonly Span[]; readonly telling: readonly Span[] };

const [FOUR, EIGHT] = [4, 8];
/** Characters before those that a record is told by: they only count. */
const PREFIX = 19;

/** The words of a record of a length, without some of its fields. */
export function recordWords(length: number, { without, telling }: FieldChoice): RecordWords {
  const eights: number[] = [];
  const fours: { offset: number; mask: number }[] = [];
  for (const { from, to } of stretches(length, without)) {
    if (to - from >= EIGHT) eights.push(...startsIn({ from, to }, EIGHT));
    else {
      for (let at = from; at < to; at += FOUR) {
        const offset = Math.min(at, length - FOUR);
        fours.push({ offset, mask: maskOf(offset, { from: at, to: Math.min(to, at + FOUR) }) });
      }
    }
  }
  return {
    eights: Uint16Array.from(eights),
    fours: Uint16Array.from(fours, ({ offset }) => offset),
    masks: Int32Array.from(fours, ({ mask }) => mask),
    telling: Uint16Array.from(
      telling.flatMap((span) => (span.to - span.from < FOUR ? [] : startsIn(span, FOUR))),
    ),
  };
}

/** The stretches of a record that count. */
function stretches(length: number, without: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let at = PREFIX;
  const present = without.filter(({ to }) => to > 0);
  for (const { from, to } of present.toSorted((one, other) => one.from - other.from)) {
    if (from > at) found.push({ from: at, to: from });
    at = to;
  }
  if (length > at) found.push({ from: at, to: length });
  return found;
}

/** Where words of a size begin that fill a stretch; the last one ends with it and may overlap the one before. */
function startsIn({ from, to }: Span, size: number): readonly number[] {
  const starts: number[] = [];
  for (let at = from; at + size <= to; at += size) starts.push(at);
  if ((to - from) % size > 0) starts.push(to - size);
  return starts;
}

/** Ones for the bytes of a word that stand in a stretch. */
function maskOf(offset: number, { from, to }: Span): number {
  let mask = 0;
  for (let at = offset; at < offset + FOUR; at += 1) mask = (mask << 8) | (at >= from && at < to ? 0xff : 0);
  return mask;
}
