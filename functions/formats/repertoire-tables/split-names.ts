import type { Separator } from './table-settings.ts';

const SIGNS: Readonly<Record<Separator, RegExp>> = {
  ';': /;/,
  '/': /\//,
  '&': /&/,
  ',': /,/,
  newline: /[\r\n]+/,
};

/** The names in one cell, without blanks around them and without empty ones. */
export function splitNames(cell: string, separators: readonly Separator[]): readonly string[] {
  const parts = separators.reduce<readonly string[]>(
    (found, separator) => found.flatMap((part) => part.split(SIGNS[separator])),
    [cell],
  );
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The publishers in one cell. A company may have `&`, a comma or a slash in its name, so only a slash alone parts two. */
export const splitPublishers = (cell: string): readonly string[] =>
  cell
    .split(/[;\r\n]+|\s\/\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The values of a cell that stand for names in another one; a comma parts them where a blank follows it. */
export const splitValues = (cell: string): readonly string[] =>
  cell
    .replace(/[;\s]+$/, '')
    .split(/[;/&|\r\n]+|,\s+/)
    .map((part) => part.trim());
