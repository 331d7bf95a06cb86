import { CSV_LIMITS } from './limits.ts';

/** What may stand between the values of a row. */
export type Delimiter = ',' | ';' | '\t';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/**
 * The delimiter of a CSV file from the beginning of its text: the one that occurs most often in its first line, outside
 * quotes; a comma if none occurs, or on a tie. Excel's `sep=;` takes precedence. Undefined if the first line may be
 * incomplete; never so `atEnd`.
 */
export function detectDelimiter(text: Buffer, atEnd: boolean): Delimiter | undefined {
  const counts = new Map<number, number>(DELIMITERS.map((one) => [one.charCodeAt(0), 0]));
  const limit = Math.min(text.length, CSV_LIMITS.rowBytes);
  let start = 0;
  while (isLineEnd(text[start])) start += 1;
  let isQuoted = false;
  let isFieldStart = true;
  for (let at = start; at < limit; at += 1) {
    const byte = text[at];
    if (byte === QUOTE && (isQuoted || isFieldStart)) isQuoted = !isQuoted;
    else if (!isQuoted && isLineEnd(byte)) {
      return separatorOf(text.toString('latin1', start, at)) ?? mostFrequent(counts);
    }
    isFieldStart = false;
    const count = isQuoted || byte === undefined ? undefined : counts.get(byte);
    if (byte === undefined || count === undefined) continue;
    counts.set(byte, count + 1);
    isFieldStart = true;
  }
  return atEnd || text.length >= CSV_LIMITS.rowBytes ? mostFrequent(counts) : undefined;
}

/** The delimiter that a line like `sep=;` names, which Excel writes and reads before the header. */
export function separatorOf(line: string): Delimiter | undefined {
  const named = /^"?sep=([,;\t])"?$/i.exec(line)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === named);
}

const isLineEnd = (byte: number | undefined): boolean => byte === LINE_FEED || byte === CARRIAGE_RETURN;

function mostFrequent(counts: ReadonlyMap<number, number>): Delimiter {
  const of = (delimiter: Delimiter): number => counts.get(delimiter.charCodeAt(0)) ?? 0;
  return DELIMITERS.reduce((best, delimiter) => (of(delimiter) > of(best) ? delimiter : best));
}
