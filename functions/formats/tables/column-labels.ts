/**
 * The names of the columns of a header, each different: a column without a name is called by its letters, `Column C`,
 * and a name that stands there before gets a number, `Title (2)`.
 */
export function columnLabels(header: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return header.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim().slice(0, MAX_CHARACTERS);
    const label = unused(name === '' ? `Column ${lettersOf(at)}` : name, used);
    used.add(label.toLowerCase());
    return label;
  });
}

/** What a mapping may name. */
const MAX_CHARACTERS = 190;

function unused(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name.toLowerCase())) return name;
  let count = 2;
  while (used.has(`${name} (${count})`.toLowerCase())) count += 1;
  return `${name} (${count})`;
}

/**
 * The letters of a column by its number from 0, as spreadsheets have them.
 *
 * @example
 * lettersOf(27); // → 'AB'
 */
function lettersOf(at: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (at % 26));
  return at < 26 ? last : lettersOf(Math.trunc(at / 26) - 1) + last;
}
