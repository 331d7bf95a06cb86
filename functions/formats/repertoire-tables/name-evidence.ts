import { splitNames } from './split-names.ts';
import type { Separator } from './table-settings.ts';

/** How names stand in the cells of a column, or why only a person can tell. */
export type NamesAre =
  | { readonly separators: readonly Separator[]; readonly isLastNameFirst: boolean }
  | { readonly separators: undefined; readonly examples: readonly string[] };

const BESIDE_COMMA: readonly Separator[] = [';', 'newline', '/', '&'];
/** So many cells with one comma each are no coincidence. */
const ENOUGH = 8;
const MOST_EXAMPLES = 5;

/**
 * Gathers over a whole column what stands between its names: `;`, `/`, `&` or a line end where any cell has it, and
 * whether a comma parts people or a last name from a first name.
 */
export class NameEvidence {
  readonly #found = new Set<Separator>();
  /** Names, and cells, with one comma that may part a last name from a first one; with commas that part people. */
  #lastFirst = 0;
  #lists = 0;
  #withoutComma = 0;
  #cells = 0;
  #several = 0;
  readonly #examples: string[] = [];
  /** Whether a name has more with it than the layouts of CSV allow: brackets, a percentage. */
  hasMore = false;

  /** A cell with names, and how many values stand beside them in the row: shares or IPIs. */
  add(cell: string, beside: number): void {
    if (cell.trim() === '') return;
    this.#cells += 1;
    this.hasMore ||= /[([{%]/.test(cell);
    const own = BESIDE_COMMA.filter((separator) => splitNames(cell, [separator]).length > 1);
    for (const separator of own) this.#found.add(separator);
    const names = splitNames(cell, own).map((name) => name.replace(/[([{][^)\]}]*[)\]}]|\|.*$/g, '').trim());
    if (names.length > 1) this.#several += 1;
    for (const name of names) this.#addName(name, names.length === 1 ? beside : 0);
  }

  #addName(name: string, beside: number): void {
    const parts = name
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '' && !/^\d/.test(part));
    if (parts.length < 2) {
      if (/\s/.test(name)) this.#withoutComma += 1;
      return;
    }
    const isList = parts.length > 2 || parts.every((part) => /\s/.test(part)) || beside === parts.length;
    if (isList) this.#lists += 1;
    else this.#lastFirst += 1;
    if (this.#examples.length < MOST_EXAMPLES) this.#examples.push(name.slice(0, 200));
  }

  /** Whether most cells have several names. */
  get isList(): boolean {
    return (this.#several + this.#lists) * 2 > this.#cells;
  }

  /** `isOneByRow` says that no cell has more than one name, because a row stands for a writer. */
  decide({ isOneByRow }: { readonly isOneByRow: boolean }): NamesAre {
    const separators = BESIDE_COMMA.filter((separator) => this.#found.has(separator));
    const isLastNameFirst = { separators, isLastNameFirst: true };
    const withComma = { separators: [...separators, ',' as const], isLastNameFirst: false };
    if (this.#lists + this.#lastFirst === 0) return { separators, isLastNameFirst: false };
    if (isOneByRow || separators.length > 0) {
      return this.#lastFirst >= this.#lists ? isLastNameFirst : withComma;
    }
    if (this.#lists > 0 && this.#lists >= this.#lastFirst) return withComma;
    const isAlways = this.#lists === 0 && this.#withoutComma === 0 && this.#lastFirst >= ENOUGH;
    if (isAlways) return isLastNameFirst;
    return { separators: undefined, examples: this.#examples };
  }
}
