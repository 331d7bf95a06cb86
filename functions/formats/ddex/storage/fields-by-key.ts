import { createHash } from 'node:crypto';
import { copyText } from './copy-text.ts';
import { NumberByText } from './number-by-text.ts';

/**
 * Fields by keys for as long as a message is read, as UTF-8 outside the heap: what is kept of a party or a work takes
 * its characters and some 30 bytes. What was set last counts. Neither a key nor a field may hold a line feed, and no
 * text that was read does.
 */
export class FieldsByKey {
  /** Where the entry of a key stands: bytes, over all pages. */
  readonly #starts = new NumberByText();
  readonly #pages: Buffer[] = [];
  #end = 0;
  /** What is long, what was set anew, and what has a key that {@link NumberByText} takes for another. */
  readonly #others = new Map<string, string>();
  #otherCharacters = 0;
  #size = 0;

  /** How many keys there are. */
  get size(): number {
    return this.#size;
  }

  /** How many bytes are taken, about. */
  get bytes(): number {
    return this.#end + this.#otherCharacters;
  }

  /** The fields of a key, after the key itself, shortened; undefined where there is none. */
  get(name: string): readonly string[] | undefined {
    const key = shortened(name);
    const other = this.#others.size === 0 ? undefined : this.#others.get(key);
    if (other !== undefined) return other.split('\n');
    const start = this.#starts.get(key);
    if (start === undefined) return undefined;
    const fields = this.#read(start).split('\n');
    return fields[0] === key ? fields : undefined;
  }

  /** @param fields with line feeds between them */
  set(name: string, fields: string): void {
    const key = shortened(name);
    const entry = `${key}\n${fields}`;
    const isOther = this.#others.size > 0 && this.#others.has(key);
    if (entry.length <= MOST_CHARACTERS && !isOther && this.#starts.add(key, this.#placeFor(entry))) {
      this.#size += 1;
      this.#write(entry);
      return;
    }
    if (!isOther && this.get(name) === undefined) this.#size += 1;
    this.#otherCharacters += entry.length - (this.#others.get(key)?.length ?? 0);
    this.#others.set(copyText(key), copyText(entry));
  }

  #read(start: number): string {
    const page = this.#pages[Math.floor(start / PAGE_BYTES)];
    const at = start % PAGE_BYTES;
    if (page === undefined) return '';
    return page.toString('utf8', at + LENGTH_BYTES, at + LENGTH_BYTES + page.readUInt16LE(at));
  }

  /** Where the next entry stands: in the last page, or in a new one, for none is cut in two. */
  #placeFor(entry: string): number {
    const mostBytes = LENGTH_BYTES + entry.length * MOST_BYTES_PER_CHARACTER;
    const allBytes = this.#pages.length * PAGE_BYTES;
    if (allBytes - this.#end < mostBytes) {
      this.#end = allBytes;
      this.#pages.push(Buffer.alloc(PAGE_BYTES));
    }
    return this.#end;
  }

  #write(entry: string): void {
    const at = this.#end % PAGE_BYTES;
    const page = this.#pages.at(-1);
    if (page === undefined) return;
    const bytes = page.write(entry, at + LENGTH_BYTES);
    page.writeUInt16LE(bytes, at);
    this.#end += LENGTH_BYTES + bytes;
  }
}

/** A key, or what is as good as one that is long: nobody finds another text with its SHA-256. */
const shortened = (key: string): string =>
  key.length <= LONGEST_KEY ? key : createHash('sha256').update(key).digest('base64');

const LONGEST_KEY = 256;
const PAGE_BYTES = 256 * 1024;
const LENGTH_BYTES = 2;
/** An entry's bytes are counted in two of {@link LENGTH_BYTES}; UTF-8 needs three at most for one of JavaScript's. */
const MOST_CHARACTERS = 20_000;
const MOST_BYTES_PER_CHARACTER = 3;
