import type { QuerySong } from '#functions/domain/matching/candidates/query-song.ts';
import type { CodedEntry } from '#functions/domain/matching/index/entry-code.ts';
import {
  anywhere,
  type ComparedWord,
  inTitle,
  likeness,
  type SharedWords,
} from '#functions/domain/matching/score/shared-words.ts';

const RARITY_SCALE = 3;

/** How the pieces of two titles compare: people put album, artist and version after dashes and in brackets. */
export type PieceLikeness = {
  /** The piece of the entry's title that the play has most of, as a share of its weight. */
  readonly best: number;
  readonly rarity: number;
  /** How much of that piece is only what the artist is called. */
  readonly isName: number;
  readonly entryFirst: number;
  readonly askedFirst: number;
  /** Where the first piece of the entry's title starts and ends, without a track number. */
  readonly entryStart: number;
  readonly heldEnd: number;
};

/** Compares the pieces of two titles by their words. */
export function pieceLikeness(asked: QuerySong, entry: CodedEntry, words: SharedWords): PieceLikeness {
  const held = piecesOf(entry, words.entryTitle);
  const own = piecesOf({ ...asked.song, title: asked.title }, words.askedTitle);
  let [best, rarity, isName] = [0, 0, 0];
  for (const { words: piece } of held) {
    const found = likeness(piece, inTitle);
    const weight = piece.reduce((sum, word) => sum + word.weight * word.inTitle, 0);
    if (found > best || (found === best && weight > rarity)) {
      [best, rarity, isName] = [found, weight, likeness(piece, (word) => word.inNames)];
    }
  }
  const [first] = held;
  return {
    best,
    rarity: Math.min(1, rarity / RARITY_SCALE),
    isName,
    entryFirst: likeness(first?.words ?? [], anywhere),
    askedFirst: likeness(own[0]?.words ?? [], anywhere),
    entryStart: first?.start ?? 0,
    heldEnd: first?.end ?? 0,
  };
}

type Pieced = {
  readonly title: readonly unknown[];
  readonly pieceStarts: readonly number[];
  readonly startsWithTrackNumber: boolean;
};

function piecesOf({ title, pieceStarts, startsWithTrackNumber }: Pieced, words: readonly ComparedWord[]) {
  const starts = pieceStarts.slice(startsWithTrackNumber ? 1 : 0);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? title.length;
    return { start, end, words: words.slice(start, end) };
  });
}
