/**
 * The names of the elements that are kept of a composite. A message spells each of them millions of times, and each
 * time it is a text of its own: to find it in a `Map` takes its hash, which takes longer than all the rest. Here a name
 * is looked up by its length and three of its letters, and compared with the one that stands there.
 */
export class ElementNames {
  readonly #slots: readonly (string | undefined)[];
  readonly #mask: number;

  constructor(names: ReadonlySet<string>) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, names.size) * SLOTS_PER_NAME));
    const slots = Array.from({ length: size }, (): string | undefined => undefined);
    this.#mask = size - 1;
    for (const name of names) {
      let at = lookOf(name) & this.#mask;
      while (slots[at] !== undefined) at = (at + 1) & this.#mask;
      slots[at] = name;
    }
    this.#slots = slots;
  }

  /** The name as it stands in this program, so that the next comparison is one of pointers; undefined for another. */
  find(name: string): string | undefined {
    let at = lookOf(name) & this.#mask;
    for (;;) {
      const kept = this.#slots[at];
      if (kept === undefined || kept === name) return kept;
      at = (at + 1) & this.#mask;
    }
  }
}

/** So many that most names stand alone, and one that is not kept meets none. */
const SLOTS_PER_NAME = 8;

function lookOf(name: string): number {
  const { length } = name;
  return (
    length * 7 + name.charCodeAt(0) * 31 + name.charCodeAt(length - 1) * 17 + name.charCodeAt(length >> 1) * 5
  );
}
