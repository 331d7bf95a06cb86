import { CSV_LIMITS } from './limits.ts';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Where one row of a CSV file ends, or why it does not. Positions are offsets into the bytes. */
export type RowEnd =
  | {
      readonly kind: 'row';
      /** Where its text ends, and where the next row starts. */
      readonly textEnd: number;
      readonly end: number;
      readonly lineEnds: number;
      readonly quoted: boolean;
    }
  | { readonly kind: 'unfinished' }
  | {
      readonly kind: 'broken';
      readonly code: 'row.too-long' | 'row.quote-invalid' | 'file.truncated';
      /** Where it was found, and how many line ends stand before it. */
      readonly at: number;
      readonly lineEnds: number;
      /** Where the second line of the row starts, if one has. */
      readonly secondLine: number | undefined;
    };

/** How far the bytes go, and what stands between two values. */
export type RowReading = { readonly atEnd: boolean; readonly delimiter: number };

type Place = 'field start' | 'plain' | 'quoted' | 'after quote';

/**
 * Finds the end of the row that starts at `start` (RFC 4180 §2; line ends are LF, CR or CRLF). A quote opens a
 * quoted field only as its first character; inside an unquoted one it stands for itself. `unfinished` asks for more
 * bytes and never comes with `atEnd`.
 */
export function findRowEnd(bytes: Uint8Array, start: number, { atEnd, delimiter }: RowReading): RowEnd {
  const limit = Math.min(bytes.length, start + CSV_LIMITS.rowBytes);
  let place: Place = 'field start';
  let quoted = false;
  let lineEnds = 0;
  let secondLine: number | undefined;

  for (let at = start; at < limit; at += 1) {
    const byte = bytes[at];
    if (place === 'quoted') {
      if (byte === QUOTE) place = 'after quote';
      else if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)) {
        lineEnds += 1;
        secondLine ??= at + 1;
      }
      continue;
    }
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
      const length = lineEndLength(bytes, at, atEnd);
      if (length === 0) return { kind: 'unfinished' };
      return { kind: 'row', textEnd: at, end: at + length, lineEnds: lineEnds + 1, quoted };
    }
    if (byte === delimiter) place = 'field start';
    else if (place === 'after quote') {
      if (byte !== QUOTE) {
        const isWhole = atEnd || limit < bytes.length || findLineEnd(bytes, at, atEnd) !== undefined;
        if (!isWhole) return { kind: 'unfinished' };
        return { kind: 'broken', code: 'row.quote-invalid', at, lineEnds, secondLine };
      }
      place = 'quoted';
    } else if (place === 'field start') {
      place = byte === QUOTE ? 'quoted' : 'plain';
      quoted ||= byte === QUOTE;
    }
  }
  if (limit < bytes.length) return { kind: 'broken', code: 'row.too-long', at: limit, lineEnds, secondLine };
  if (!atEnd) return { kind: 'unfinished' };
  if (place === 'quoted') return { kind: 'broken', code: 'file.truncated', at: limit, lineEnds, secondLine };
  return { kind: 'row', textEnd: limit, end: limit, lineEnds, quoted };
}

/** The offset after the next line end from `start` on, whatever the quotes say; undefined where there is none yet. */
export function findLineEnd(bytes: Uint8Array, start: number, atEnd: boolean): number | undefined {
  const found = [bytes.indexOf(LINE_FEED, start), bytes.indexOf(CARRIAGE_RETURN, start)];
  const at = Math.min(...found.filter((place) => place !== -1));
  if (at === Number.POSITIVE_INFINITY) return undefined;
  const length = lineEndLength(bytes, at, atEnd);
  return length === 0 ? undefined : at + length;
}

/** 1 or 2; 0 for a CR as the last byte so far, which a LF may follow. */
function lineEndLength(bytes: Uint8Array, at: number, atEnd: boolean): number {
  if (bytes[at] === LINE_FEED) return 1;
  if (at + 1 === bytes.length) return atEnd ? 1 : 0;
  return bytes[at + 1] === LINE_FEED ? 2 : 1;
}
