import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import type { CodedEntry } from '#functions/domain/matching/index/entry-code.ts';
import { NumberList } from '#functions/domain/matching/index/number-list.ts';
import { normaliseSong, type Song } from '#functions/domain/matching/normalise/normalise-song.ts';

const MAX_DURATION_SECONDS = 0xffff;

/** Entries while an index is built: flat numbers instead of an object for each, because there are millions. */
export class KeptEntries {
  readonly ids: string[] = [];
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #starts = new NumberList();
  readonly #flat = new NumberList();

  add(entry: CatalogueEntry): number {
    const { durationSeconds = 0 } = entry;
    const seconds = durationSeconds > 0 ? Math.min(MAX_DURATION_SECONDS, Math.round(durationSeconds)) : 0;
    return this.addSong(entry.id, normaliseSong(entry), seconds);
  }

  /** Adds an entry that is normalised already. */
  addSong(id: string, song: Song, durationSeconds: number): number {
    this.ids.push(id);
    this.#starts.push(this.#flat.length);
    this.#flat.push(song.startsWithTrackNumber ? 1 : 0);
    this.#flat.push(song.tags);
    this.#flat.push(durationSeconds);
    this.#pushAll(song.pieceStarts);
    for (const words of [song.title, song.artist, song.writers]) {
      this.#pushAll(words.map((word) => this.#numberOf(word)));
    }
    return this.ids.length - 1;
  }

  /** The entry at a place; its words have the numbers they got when first seen. */
  at(place: number): CodedEntry {
    let at = this.#starts.at(place);
    const next = () => this.#flat.at(at++);
    const list = () => Array.from({ length: next() }, next);
    const [trackNumber, tags, durationSeconds] = [next(), next(), next()];
    const [pieceStarts, title, artist, writers] = [list(), list(), list(), list()];
    return {
      title,
      pieceStarts,
      startsWithTrackNumber: trackNumber === 1,
      artist,
      writers,
      tags,
      durationSeconds,
    };
  }

  #pushAll(numbers: readonly number[]): void {
    this.#flat.push(numbers.length);
    for (const number of numbers) this.#flat.push(number);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    this.words.push(word);
    return this.words.length - 1;
  }
}
