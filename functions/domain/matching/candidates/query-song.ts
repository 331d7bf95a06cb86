import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { wordWeight } from '#functions/domain/matching/candidates/word-weight.ts';
import { hashBytes } from '#functions/domain/matching/index/hash-bytes.ts';
import { findTerm } from '#functions/domain/matching/index/term-slots.ts';
import type { Song } from '#functions/domain/matching/normalise/normalise-song.ts';
import { letterMask } from '#functions/domain/matching/score/letter-mask.ts';

/** A word of a play, looked up in each layer of the catalogue. */
export type QueryWord = {
  readonly bytes: Uint8Array;
  readonly hash: number;
  readonly mask: number;
  /** The number of the term in each layer; −1 if the layer does not have it. */
  readonly terms: readonly number[];
  /** How many entries have it, over all layers. */
  readonly total: number;
  readonly weight: number;
};

/** A play's song with its words looked up. Each word is kept once; `title` and `artist` are positions in `words`. */
export type QuerySong = {
  readonly words: readonly QueryWord[];
  readonly title: readonly number[];
  readonly artist: readonly number[];
  readonly song: Song;
  /** The title without spaces, whole and in pieces: `compactReadings`. */
  readonly compacts: readonly Uint8Array[];
  readonly compactArtist: Uint8Array;
  /** 0 where it is not known. */
  readonly durationSeconds: number;
};

/** Looks up the words of a song. */
export function toQuerySong(catalogue: Catalogue, song: Song, durationSeconds = 0): QuerySong {
  const places = new Map<string, number>();
  const words: QueryWord[] = [];
  const asked = (word: string) => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, words.length);
    words.push(lookUp(catalogue, word));
    return words.length - 1;
  };
  const [title, artist] = [song.title.map(asked), song.artist.map(asked)];
  const compacts = compactReadings(song).map((reading) => encoder.encode(reading.join('')));
  const compactArtist = encoder.encode(song.artist.join(''));
  return { words, title, artist, song, compacts, compactArtist, durationSeconds };
}

const encoder = new TextEncoder();

function lookUp({ layers, entries }: Catalogue, word: string): QueryWord {
  const bytes = encoder.encode(word);
  const hash = hashBytes(bytes);
  const terms = layers.map((layer) => findTerm(layer.terms, bytes, hash));
  const holding = terms.findIndex((term) => term >= 0);
  const total = layers[holding]?.totals[terms[holding] ?? 0] ?? 0;
  return { bytes, hash, mask: letterMask(bytes), terms, total, weight: wordWeight(total, entries) };
}

/** The whole title without a track's number first, then its pieces where it has several, then the whole with it. */
function compactReadings({
  title,
  pieceStarts,
  startsWithTrackNumber,
}: Song): readonly (readonly string[])[] {
  const starts = pieceStarts.slice(startsWithTrackNumber ? 1 : 0);
  const pieces = starts.map((start, at) => title.slice(start, starts[at + 1] ?? title.length));
  const whole = title.slice(startsWithTrackNumber ? 1 : 0);
  return [whole, ...(pieces.length > 1 ? pieces : []), ...(startsWithTrackNumber ? [title] : [])];
}
