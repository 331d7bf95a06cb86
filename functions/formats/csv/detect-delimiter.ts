import { CSV_LIMITS } from './limits.ts';

/** What may stand between the values of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
/** How many lines with anything on them are looked at. */
const LINES = 40;
/** Fewer lines than this show no regularity, so the first of them decides. */
const LEAST_LINES = 3;

/**
 * The delimiter of a CSV file from the beginning of its text: the one that stands equally often in the most lines on
 * end, outside quotes, of the first forty lines with anything on them; lines above the table do not mislead it. Of
 * several the one that stands there more often, then the one that the first line has most often, then a comma. Of one
 * or two lines the first decides. Excel's `sep=;` takes precedence. Undefined if what is needed may be incomplete;
 * never so `atEnd`.
 */
export function detectDelimiter(text: Buffer, atEnd: boolean): Delimiter | undefined {
  const limit = Math.min(text.length, CSV_LIMITS.rowBytes);
  const lines = new CountedLines();
  let start = 0;
  let isQuoted = false;
  let isFieldStart = true;
  for (let at = 0; at < limit; at += 1) {
    const byte = text[at];
    if (byte === QUOTE && isQuoted && at + 1 < limit && text[at + 1] === QUOTE) at += 1;
    else if (byte === QUOTE && (isQuoted || isFieldStart)) isQuoted = !isQuoted;
    else if (!isQuoted && isLineEnd(byte)) {
      if (at > start) {
        const named = lines.isEmpty ? separatorOf(text.toString('latin1', start, at)) : undefined;
        if (named !== undefined) return named;
        lines.end();
        if (lines.size === LINES) return lines.delimiter;
      }
      start = at + 1;
      isFieldStart = true;
      continue;
    }
    isFieldStart = !isQuoted && byte !== undefined && byte !== QUOTE && lines.count(byte);
  }
  if (!atEnd && text.length < CSV_LIMITS.rowBytes) return undefined;
  if (limit > start) {
    const named = lines.isEmpty ? separatorOf(text.toString('latin1', start, limit)) : undefined;
    if (named !== undefined) return named;
    lines.end();
  }
  return lines.delimiter;
}

/** The delimiter that a line like `sep=;` names, which Excel writes and reads before the header. */
export function separatorOf(line: string): Delimiter | undefined {
  const named = /^"?sep=([,;\t|])"?$/i.exec(line)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === named);
}

const isLineEnd = (byte: number | undefined): boolean => byte === LINE_FEED || byte === CARRIAGE_RETURN;

type Tally = {
  readonly delimiter: Delimiter;
  readonly code: number;
  /** How often it stands in the line so far, stood in the first line, and in the last one. */
  now: number;
  first: number;
  last: number;
  /** How many lines up to the last have it as often, and the most that ever did, by how often that was. */
  run: number;
  longest: number;
  often: number;
};

/** How often each delimiter stands in the lines of a text. */
class CountedLines {
  readonly #tallies: readonly Tally[] = DELIMITERS.map((delimiter) => ({
    delimiter,
    code: delimiter.charCodeAt(0),
    ...{ now: 0, first: 0, last: 0, run: 0, longest: 0, often: 0 },
  }));
  size = 0;

  get isEmpty(): boolean {
    return this.size === 0;
  }

  /** Counts a byte if it is a delimiter, and says whether it is. */
  count(byte: number): boolean {
    const tally = this.#tallies.find(({ code }) => code === byte);
    if (tally !== undefined) tally.now += 1;
    return tally !== undefined;
  }

  end(): void {
    for (const tally of this.#tallies) {
      if (this.size === 0) tally.first = tally.now;
      tally.run = tally.now === 0 ? 0 : tally.now === tally.last ? tally.run + 1 : 1;
      tally.last = tally.now;
      tally.now = 0;
      const isBetter = tally.run > tally.longest || (tally.run === tally.longest && tally.last > tally.often);
      if (isBetter) Object.assign(tally, { longest: tally.run, often: tally.last });
    }
    this.size += 1;
  }

  get delimiter(): Delimiter {
    const isRegular = this.size >= LEAST_LINES;
    const isBefore = (a: Tally, b: Tally): number =>
      (isRegular ? b.longest - a.longest || b.often - a.often : 0) || b.first - a.first;
    return this.#tallies.toSorted(isBefore)[0]?.delimiter ?? ',';
  }
}
