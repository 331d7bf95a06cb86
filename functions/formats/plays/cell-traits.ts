import { parseLength } from '#functions/formats/tables/parse-length.ts';
import { parseIsrc, parseIswc } from '#shared/ids.ts';
import { writtenDate } from './parse-date.ts';
import { parseMoment } from './parse-moment.ts';
import { parseTimeOfDay } from './parse-time-of-day.ts';

/** What the cells of one column look like: of those that are filled, the part that can be read as each. */
export type CellTraits = {
  /** How many cells are filled. */
  readonly filled: number;
  readonly moment: number;
  readonly date: number;
  readonly time: number;
  readonly length: number;
  /** Written with colons: `3:27`. */
  readonly clock: number;
  readonly isrc: number;
  readonly iswc: number;
  /** Words, and not one of the above. */
  readonly words: number;
  /** Words with a dash between them, as in `Artist - Title`. */
  readonly pair: number;
  /** How many cells differ. */
  readonly distinct: number;
};

/** Looks at the cells of one column, given from the first rows of a table. */
export function cellTraits(cells: readonly string[]): CellTraits {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const part = (holds: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
  return {
    filled: filled.length,
    moment: part((cell) => parseMoment(cell) !== undefined),
    date: part((cell) => writtenDate(cell) !== undefined),
    time: part((cell) => parseTimeOfDay(cell) !== undefined),
    length: part((cell) => parseLength(cell) !== undefined || /^0?[.,]\d{4,}$/.test(cell)),
    clock: part((cell) => cell.includes(':')),
    isrc: part((cell) => parseIsrc(cell) !== undefined),
    iswc: part((cell) => parseIswc(cell) !== undefined),
    words: part(
      (cell) => /\p{L}{2}/u.test(cell) && writtenDate(cell) === undefined && parseIsrc(cell) === undefined,
    ),
    pair: part((cell) => PAIR.test(cell)),
    distinct: new Set(filled).size,
  };
}

const PAIR = /\S\s+[-–—]\s+\S/;
