import type { Band } from '#functions/domain/matching/band-of.ts';
import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { decidePlay } from '#functions/domain/matching/decide-play.ts';
import type { PlayInQuestion } from '#functions/domain/matching/grounds.ts';
import { idsOfIdentifier } from '#functions/domain/matching/identified-works.ts';
import { workOfEntry } from '#functions/domain/matching/index/entry-id.ts';
import type { LookUps } from '#functions/domain/matching/look-ups.ts';
import { matchSong, type NamedSong, type SongMatch } from '#functions/domain/matching/match-song.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { titleContradicts } from '#functions/domain/matching/title-contradicts.ts';
import type { MatchingSettings } from '#shared/schemas/matching.ts';
import type { Attribution } from '#shared/schemas/usage.ts';

/** The decision about a play made from an index alone. `match` is the best work, whatever the band. */
export type CatalogueDecision = {
  readonly band: Band;
  readonly method: string | undefined;
  readonly match: string | undefined;
  readonly runnerUp: string | undefined;
  readonly confidence: number;
  /** The candidates by title and names, the best first; none if an identifier decided. */
  readonly candidates: SongMatch['candidates'];
};

const BANDS: Readonly<Record<Attribution['status'], Band>> = {
  matched: 'accept',
  review: 'review',
  unmatched: 'reject',
};
const AT = { now: '2026-01-01T00:00:00.000Z', by: 'evaluation' };

/**
 * Decides about a play by the product's own decision ({@link decidePlay}) in a catalogue alone: its identifiers are the
 * look-ups, every work stands as it is, nobody has decided anything, and the thresholds are the model's unless given.
 */
export function decideInCatalogue(
  catalogue: Catalogue,
  play: PlayInQuestion,
  settings?: MatchingSettings,
): CatalogueDecision {
  let looked: SongMatch | undefined;
  const matchOf = (song: NamedSong) => {
    looked = matchSong(catalogue, song);
    return looked;
  };
  const { attribution } = decidePlay(
    play,
    {
      ...AT,
      lookUps: lookUpsIn(catalogue),
      index: {
        base: 'evaluation',
        isStale: false,
        matchOf,
        isContradicted: (identified) => titleContradicts(catalogue, identified, TRAINED_MODEL),
      },
      decisions: new Map(),
      settings,
    },
    { get: (id) => (id === '' ? undefined : { id, deliveries: [] }) },
  );
  const { status, method, workId, match, candidateWorkIds, confidence } = attribution;
  return {
    band: BANDS[status],
    method,
    match: workId ?? match?.best?.workId ?? candidateWorkIds[0],
    runnerUp: match?.runnerUp?.workId ?? candidateWorkIds[1],
    confidence: match?.best?.likelihood ?? confidence,
    candidates: looked?.candidates ?? [],
  };
}

/** What a catalogue's own identifiers lead to. */
function lookUpsIn(catalogue: Catalogue): LookUps {
  const worksOf = (kind: 'isrc' | 'iswc', value: string | undefined) =>
    [...new Set(idsOfIdentifier(catalogue, kind, value).map(workOfEntry))].map((workId) => ({ workId }));
  return {
    localByIsrc: () => undefined,
    localByIswc: () => undefined,
    recording: (isrc) => {
      const works = worksOf('isrc', isrc);
      return works.length === 0 ? undefined : { recordingId: 'recording', works };
    },
    externalByIswc: (iswc) => worksOf('iswc', iswc)[0],
  };
}
