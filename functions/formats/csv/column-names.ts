import type { ColumnMapping } from '#shared/schemas/uploads.ts';

/**
 * The columns of a file by the names of our layouts (`work_id`, `played_at` …).
 *
 * Names are trimmed and compared in lower case; of two equal ones the first counts. A mapping names a partner's own
 * column for one of ours; where the file lacks it, our own name is looked for.
 */
export class ColumnNames {
  readonly all: readonly string[];
  readonly #positions = new Map<string, number>();
  readonly #mapped = new Set<number>();

  constructor(header: readonly string[], mapping: ColumnMapping = {}) {
    this.all = header.map((name) => name.trim());
    this.all.forEach((name, position) => {
      const plain = name.toLowerCase();
      if (!this.#positions.has(plain)) this.#positions.set(plain, position);
    });
    const given = new Map(this.#positions);
    for (const [ours, theirs] of Object.entries(mapping)) {
      const position = typeof theirs === 'string' ? given.get(theirs.trim().toLowerCase()) : undefined;
      if (position === undefined) continue;
      this.#positions.set(ours.toLowerCase(), position);
      this.#mapped.add(position);
    }
  }

  has(column: string): boolean {
    return this.#positions.has(column);
  }

  position(column: string): number | undefined {
    return this.#positions.get(column);
  }

  /** The columns that are none of `known`, by the name that the file gives them. */
  others(known: readonly string[]): readonly { readonly name: string; readonly position: number }[] {
    const positions = new Set(known.map((column) => this.#positions.get(column)));
    return this.all
      .map((name, position) => ({ name, position }))
      .filter(({ name, position }) => name !== '' && !positions.has(position) && !this.#mapped.has(position));
  }
}
