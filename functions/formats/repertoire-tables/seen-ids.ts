import { NumberByText } from '#functions/formats/ddex/storage/number-by-text.ts';
import { REPERTOIRE_TABLE_LIMITS } from './limits.ts';

/** What is remembered of a work. */
export type SeenWork = { readonly line: number; readonly content: number };

/**
 * On which line each work of a table stands first, and a short hash of what it says: forty bytes a work or so, outside
 * the heap. Beyond {@link REPERTOIRE_TABLE_LIMITS.ids} works no more are remembered, and `isFull`.
 */
export class SeenIds {
  readonly #indexes = new NumberByText();
  #lines = new Int32Array(FEWEST);
  #contents = new Int32Array(FEWEST);
  readonly #limit: number;

  constructor(limit: number = REPERTOIRE_TABLE_LIMITS.ids) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.#indexes.size >= this.#limit;
  }

  find(id: string): SeenWork | undefined {
    const index = this.#indexes.get(id);
    if (index === undefined) return undefined;
    return { line: this.#lines[index] ?? 0, content: this.#contents[index] ?? 0 };
  }

  /** Remembers a work that is not known yet, if there is room. */
  add(id: string, { line, content }: SeenWork): void {
    if (this.isFull) return;
    const index = this.#indexes.size;
    if (!this.#indexes.add(id, index)) return;
    if (index >= this.#lines.length) {
      this.#lines = doubled(this.#lines);
      this.#contents = doubled(this.#contents);
    }
    this.#lines[index] = line;
    this.#contents[index] = content;
  }
}

const FEWEST = 1024;

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

/** A number of 32 bits of a text (FNV-1a), for comparing what is not kept. */
export function shortHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}
