import type { Band } from '#functions/domain/matching/match-play.ts';
import type { SongMatch } from '#functions/domain/matching/match-song.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { reasonsInWords } from '#functions/domain/matching/reasons-in-words.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';
import { WorkId } from '#shared/ids.ts';
import type { MatchingSettings } from '#shared/schemas/matching.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import type { Attribution, MatchFacts } from '#shared/schemas/usage.ts';

type Around = {
  /** What the play's identifiers said: nothing. */
  readonly attribution: Attribution;
  readonly band: Band;
  readonly confidence: number;
  /** The best work as it stands; undefined where there is none, or nothing like the song. */
  readonly work: Work | undefined;
  readonly works: ReadonlyMap<string, Work>;
  readonly index: OpenIndex;
  readonly settings: MatchingSettings | undefined;
  readonly isStale: boolean;
};

/** What a match by title and names comes to: a work, a list for a person, or nothing, with what it was decided on. */
export function attributionOfMatch(match: SongMatch, around: Around): Attribution {
  const { attribution, band, work, works } = around;
  const { decidedAt, decidedBy } = attribution;
  const base = {
    confidence: rounded(around.confidence),
    decidedAt,
    decidedBy,
    match: factsOf(match, around),
  };
  const reasons = reasonsInWords(match.candidates[0]?.features ?? []);
  if (band === 'reject' || work === undefined) {
    const evidence = [...attribution.evidence, 'no work is enough like its title and artist'];
    return { ...base, status: 'unmatched', evidence, candidateWorkIds: [] };
  }
  if (band === 'accept') {
    const partnerId = work.deliveries[0]?.partnerId;
    return {
      ...base,
      status: 'matched',
      method: 'metadata',
      workId: work.id,
      ...(partnerId !== undefined && { partnerId }),
      evidence: [...reasons],
      candidateWorkIds: [],
    };
  }
  const ids = new Set(match.candidates.flatMap(({ id }) => works.get(id)?.id ?? []));
  return {
    ...base,
    status: 'review',
    method: 'metadata',
    evidence: [...reasons, ...(match.isTied ? ['another work is as good'] : [])],
    candidateWorkIds: [...ids],
  };
}

function factsOf(match: SongMatch, { index, settings, isStale, work }: Around): MatchFacts {
  const { reasons, runnerUp } = match.evidence;
  const partnerId = work?.deliveries[0]?.partnerId;
  return {
    ...(match.match !== undefined && {
      best: {
        workId: WorkId.parse(work?.id ?? match.match),
        ...(partnerId !== undefined && { partnerId }),
        likelihood: rounded(match.confidence, LIKELIHOOD_DIGITS),
      },
    }),
    features: Object.fromEntries(reasons.map(({ feature, value }) => [feature, rounded(value)])),
    ...(runnerUp !== undefined && {
      runnerUp: { workId: WorkId.parse(runnerUp.id), margin: rounded(runnerUp.margin) },
    }),
    base: index.base,
    ...(index.delta !== undefined && { delta: index.delta }),
    model: TRAINED_MODEL.version,
    settings: settings?.version ?? 0,
    ...(isStale && { stale: true as const }),
  };
}

const DIGITS = 4;
/** Thresholds are learned from likelihoods, and nearly sure is not sure. */
const LIKELIHOOD_DIGITS = 8;
const rounded = (number: number, digits = DIGITS): number => Number(number.toFixed(digits));
