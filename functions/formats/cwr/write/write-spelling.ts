import { transliterate } from './transliterate.ts';

/** A title or name that a file does not have as it is. */
export type Rewritten = {
  readonly workRef: string;
  readonly what: 'title' | 'alternative title' | 'recording' | 'writer' | 'publisher' | 'performer';
  readonly original: string;
  readonly written: string;
  /** It was too long, and only its beginning is written. */
  readonly isCut: boolean;
};

/** Characters of a title, of a name, and of a first name, in every version. */
const LENGTH = { title: 60, name: 45, firstName: 30 } as const;

export type WriterName = { readonly lastName: string; readonly firstName: string };

/** Spells the titles and names of one work with CWR's letters, and keeps what it had to change beyond upper case. */
export class Spelling {
  readonly #rewritten = new Map<string, Rewritten>();
  readonly #workRef: string;

  constructor(workRef: string) {
    this.#workRef = workRef;
  }

  get rewritten(): readonly Rewritten[] {
    return [...this.#rewritten.values()];
  }

  title(original: string, what: 'title' | 'alternative title' | 'recording' = 'title'): string {
    const written = transliterate(original, 'title');
    return this.#keep({ what, original, written }, cut(written, LENGTH.title));
  }

  /** A publisher's or performer's name, not taken apart. */
  name(original: string, what: 'publisher' | 'performer'): string {
    const written = transliterate(original, 'name');
    return this.#keep({ what, original, written }, cut(written, LENGTH.name));
  }

  /**
   * A writer's name in two parts: what stands before a comma is the last name, else the last word is.
   *
   * @example
   * 'Kofi Mensah' and 'Mensah, Kofi' // → { lastName: 'MENSAH', firstName: 'KOFI' }
   */
  writer(original: string): WriterName {
    const [last, first] = partsOf(original).map((part) => transliterate(part, 'name'));
    const [lastPart = '', firstPart = ''] = last === '' ? [first, ''] : [last, first];
    const name = { lastName: cut(lastPart, LENGTH.name), firstName: cut(firstPart, LENGTH.firstName) };
    const asSaid = partsOf(original.toUpperCase()).filter(Boolean).join(' ');
    const written = [lastPart, firstPart].filter(Boolean).join(' ');
    const short = [name.lastName, name.firstName].filter(Boolean).join(' ');
    if (asSaid !== short) {
      const isCut = short !== written;
      this.#note({ workRef: this.#workRef, what: 'writer', original, written: readable(name), isCut });
    }
    return name;
  }

  #keep(
    { what, original, written }: Pick<Rewritten, 'what' | 'original' | 'written'>,
    short: string,
  ): string {
    if (short !== original.toUpperCase().trim()) {
      this.#note({ workRef: this.#workRef, what, original, written: short, isCut: short !== written });
    }
    return short;
  }

  #note(rewritten: Rewritten): void {
    this.#rewritten.set(`${rewritten.what} ${rewritten.original}`, rewritten);
  }
}

const cut = (text: string, length: number) => text.slice(0, length).trimEnd();

const readable = ({ lastName, firstName }: WriterName) => `${firstName} ${lastName}`.trim();

function partsOf(name: string): readonly [string, string] {
  const comma = name.indexOf(',');
  if (comma >= 0) return [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
  const words = name.trim().split(/\s+/);
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}
