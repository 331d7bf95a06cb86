import { askSong } from '#functions/domain/matching/candidates/asked-song.ts';
import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { identifiedWorks } from '#functions/domain/matching/identified-works.ts';
import {
  matchSong,
  type NamedSong,
  type SongMatch,
  songMatchOf,
} from '#functions/domain/matching/match-song.ts';
import type { MatchingModel, Thresholds } from '#functions/domain/matching/model/matching-model.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { normaliseSong } from '#functions/domain/matching/normalise/normalise-song.ts';
import { rankEntries } from '#functions/domain/matching/score/rank-entries.ts';
import { titleContradicts } from '#functions/domain/matching/title-contradicts.ts';

/** What a log says was played. */
export type LoggedSong = NamedSong & {
  readonly isrc?: string | undefined;
  readonly iswc?: string | undefined;
};

export type Band = 'accept' | 'review' | 'reject';

/** What matching decides on a play. `match` is the best work there is, whatever the band. */
export type MatchDecision = SongMatch & {
  readonly band: Band;
  readonly method: 'isrc' | 'iswc' | 'metadata';
};

/**
 * Finds the work of a play in an index alone: by ISRC, then by ISWC, then by what title and artist look like. The same
 * play, index and model always give the same decision, and the evidence names all three.
 *
 * An identifier that leads to several works, or to one whose title is nothing like the log's, goes to review.
 */
export function matchPlay(
  catalogue: Catalogue,
  play: LoggedSong,
  {
    model = TRAINED_MODEL,
    thresholds = model.thresholds,
  }: { readonly model?: MatchingModel; readonly thresholds?: Thresholds } = {},
): MatchDecision {
  const identified = identifiedWorks(catalogue, play);
  if (identified === undefined) {
    const song = matchSong(catalogue, play, model);
    return { ...song, method: 'metadata', band: bandOfMatch(song, thresholds) };
  }
  const asked = askSong(catalogue, normaliseSong(play), play.durationSeconds);
  const ranked = rankEntries(catalogue, asked, { candidates: identified.entries, score: model.score });
  const [only, ...others] = ranked;
  const isSure =
    only !== undefined &&
    others.length === 0 &&
    !titleContradicts(catalogue, { ...play, workId: only.id }, model);
  return {
    ...songMatchOf(ranked, isSure ? 1 : 0, { catalogue, model }),
    method: identified.method,
    band: isSure ? 'accept' : 'review',
  };
}

/** The band of a match: what is tied is for a person, however sure. */
export function bandOfMatch(
  { confidence, isTied }: Pick<SongMatch, 'confidence' | 'isTied'>,
  thresholds: Thresholds,
): Band {
  const band = bandOf(confidence, thresholds);
  return band === 'accept' && isTied ? 'review' : band;
}

/** The band of a confidence. */
export function bandOf(confidence: number, { accept, reject }: Thresholds): Band {
  if (confidence >= accept) return 'accept';
  return confidence < reject ? 'reject' : 'review';
}
