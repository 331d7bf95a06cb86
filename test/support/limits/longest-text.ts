import { lengthOf, piecesOf, WIDE } from './pattern-pieces.ts';

/** What a JSON Schema says of a text. */
export type TextSchema = {
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly maxLength?: number | undefined;
};

const OF_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-12-31',
  'date-time': '2026-12-31T23:59:59.999Z',
};
const MAIL = '@xn--a.example';

/** The longest text that a schema lets through; undefined where it names no end. */
export function longestText({ format = '', pattern, maxLength = Infinity }: TextSchema): string | undefined {
  const known = OF_FORMAT[format];
  if (known !== undefined) return known;
  if (format === 'email') return maxLength === Infinity ? undefined : `${'m'.repeat(64)}${MAIL}`;
  const pieces = pattern === undefined ? [{ letter: WIDE, least: 0, most: Infinity }] : piecesOf(pattern);
  if (Math.min(lengthOf(pieces), maxLength) === Infinity) return undefined;
  let left = maxLength - pieces.reduce((sum, { least }) => sum + least, 0);
  return pieces
    .map(({ letter, least, most }) => {
      const more = Math.min(left, most - least);
      left -= more;
      return letter.repeat(least + more);
    })
    .join('');
}

/** How many bytes the longest text of a schema has; Infinity where it names no end. */
export function longestTextBytes(schema: TextSchema): number {
  if (schema.format === 'email') return schema.maxLength ?? Infinity;
  const text = longestText(schema);
  return text === undefined ? Infinity : Buffer.byteLength(text);
}
