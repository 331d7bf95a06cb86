import type { Band } from '#functions/domain/matching/band-of.ts';
import type {
  DraftAttribution,
  IndexInQuestion,
  StandingWork,
  StandingWorks,
} from '#functions/domain/matching/grounds.ts';
import type { SongMatch } from '#functions/domain/matching/match-song.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { resemblancesOf } from '#functions/domain/matching/resemblances-of.ts';
import { workFound } from '#functions/domain/matching/work-found.ts';
import type { MatchingSettings } from '#shared/schemas/matching.ts';

/** What a match is judged by. */
type Judgement = {
  /** What the play's identifiers said: nothing. */
  readonly attribution: DraftAttribution;
  readonly band: Band;
  readonly confidence: number;
  /** The best work as it stands; undefined where there is none, or nothing like the song. */
  readonly work: StandingWork | undefined;
  readonly works: StandingWorks;
  readonly index: IndexInQuestion;
  readonly settings: MatchingSettings | undefined;
};

/** What a match by title and names comes to: a work, a list for a person, or nothing, with what it was decided on. */
export function attributionOfMatch(match: SongMatch, judgement: Judgement): DraftAttribution {
  const { attribution, band, work, works } = judgement;
  const { decidedAt, decidedBy } = attribution;
  const base = {
    confidence: rounded(judgement.confidence),
    decidedAt,
    decidedBy,
    match: factsOf(match, judgement),
  };
  const resemblances = resemblancesOf(match.candidates[0]?.features ?? []);
  if (band === 'reject' || work === undefined) {
    const evidence = [...attribution.evidence, { code: 'nothing-alike' as const }];
    return { ...base, status: 'unmatched', evidence, candidateWorkIds: [] };
  }
  if (band === 'accept') {
    return {
      ...base,
      status: 'matched',
      method: 'metadata',
      ...workFound(work),
      evidence: [...resemblances],
      candidateWorkIds: [],
    };
  }
  const ids = new Set(match.candidates.flatMap(({ id }) => works.get(id)?.id ?? []));
  return {
    ...base,
    status: 'review',
    method: 'metadata',
    evidence: [
      ...resemblances,
      ...(match.isTied ? [{ code: 'tied' as const }] : []),
      ...(match.isUnproven ? [{ code: 'title-tells-little' as const }] : []),
    ],
    candidateWorkIds: [...ids],
  };
}

function factsOf(match: SongMatch, { index, settings, work }: Judgement): DraftAttribution['match'] {
  const { reasons, runnerUp } = match.evidence;
  return {
    ...(match.match !== undefined && {
      best: {
        ...(work === undefined ? { workId: match.match } : workFound(work)),
        likelihood: rounded(match.confidence, LIKELIHOOD_DIGITS),
      },
    }),
    features: Object.fromEntries(reasons.map(({ feature, value }) => [feature, rounded(value)])),
    ...(runnerUp !== undefined && {
      runnerUp: { workId: runnerUp.id, margin: rounded(runnerUp.margin) },
    }),
    base: index.base,
    ...(index.delta !== undefined && { delta: index.delta }),
    model: TRAINED_MODEL.version,
    settings: settings?.version ?? 0,
    ...(index.isStale && { stale: true as const }),
  };
}

const DIGITS = 4;
/** Thresholds are learned from likelihoods, and nearly sure is not sure. */
const LIKELIHOOD_DIGITS = 8;
const rounded = (number: number, digits = DIGITS): number => Number(number.toFixed(digits));
