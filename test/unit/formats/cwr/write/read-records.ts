import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';

type CwrLine = {
  readonly type: string;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** The records of a file by their tables, fields trimmed; throws where a record is not as long as its table says. */
export function readRecords(file: string, version: CwrVersion): readonly CwrLine[] {
  const lines = file.split('\r\n');
  if (lines.pop() !== '') throw new Error('the last record has no line end');
  return lines.map((text) => {
    const layout = layoutOf(version, text.slice(0, 3));
    if (layout?.length !== text.length) {
      throw new Error(`${text.slice(0, 3)} has ${text.length} characters, not ${layout?.length}`);
    }
    const cells = layout.fields.map(
      ({ name, start, length }) => [name, text.slice(start - 1, start - 1 + length).trim()] as const,
    );
    return { type: layout.type, text, fields: Object.fromEntries(cells) };
  });
}

/** Some fields of the records of some types, in the order of the file. */
export const fieldsOf = (
  records: readonly CwrLine[],
  types: readonly string[],
  ...names: readonly string[]
): readonly (readonly (string | undefined)[])[] =>
  records
    .filter(({ type }) => types.includes(type))
    .map(({ type, fields }) => [type, ...names.map((name) => fields[name])]);
