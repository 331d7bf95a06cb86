import { attributionOfMatch } from '#functions/domain/matching/attribution-of-match.ts';
import { attributionOfSong } from '#functions/domain/matching/attribution-of-song.ts';
import { bandOfMatch } from '#functions/domain/matching/band-of.ts';
import { bandsInForce } from '#functions/domain/matching/bands-in-force.ts';
import { calibrated } from '#functions/domain/matching/calibrated.ts';
import { decideByIdentifier } from '#functions/domain/matching/decide-by-identifier.ts';
import type {
  DraftAttribution,
  Grounds,
  IndexInQuestion,
  PlayInQuestion,
  StandingWorks,
} from '#functions/domain/matching/grounds.ts';
import type { NamedSong, SongMatch } from '#functions/domain/matching/match-song.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { songKey } from '#functions/domain/matching/song-key.ts';
import type { MatchingSettings } from '#shared/schemas/matching.ts';

/** What was decided, and what matching by itself would have said where a person's decision was remembered. */
export type Decided = {
  readonly attribution: DraftAttribution;
  readonly attributionBefore?: DraftAttribution;
};

/**
 * Which work a play is of: by its identifiers, else as a person decided for the same title and artist, else by what
 * title and names look like. An identifier that the title contradicts goes to review, as does what is tied or doubtful.
 * The same play and grounds give the same attribution.
 *
 * `works` has what {@link worksInQuestion} names.
 */
export function decidePlay(play: PlayInQuestion, grounds: Grounds, works: StandingWorks): Decided {
  const { index, decisions } = grounds;
  const attribution = byIdentifier(play, grounds);
  if (attribution.status === 'matched') return { attribution };
  const match = matchOf(play, attribution, grounds);
  const own =
    match === undefined || index === undefined
      ? attribution
      : judged(match, { play, attribution, works, index, settings: grounds.settings });
  const decision = isNamed(play) ? decisions.get(songKey(play)) : undefined;
  const told = decision && attributionOfSong(decision, { attribution, works });
  return told === undefined ? { attribution: own } : { attribution: told, attributionBefore: own };
}

/** Whether people's decisions can matter to a play: nothing identifies it, and it has a title that could be told from another. */
export function mayBeRemembered(play: PlayInQuestion, grounds: Omit<Grounds, 'decisions'>): boolean {
  return isNamed(play) && byIdentifier(play, grounds).status !== 'matched';
}

/** The works that the decision about a play may name: those of a match that is not beneath all thresholds, and of a person's decision. */
export function worksInQuestion(play: PlayInQuestion, grounds: Grounds): readonly string[] {
  const attribution = byIdentifier(play, grounds);
  if (attribution.status === 'matched') return [];
  const told = isNamed(play) ? grounds.decisions.get(songKey(play))?.workId : undefined;
  const match = matchOf(play, attribution, grounds);
  const isWorthReading =
    match !== undefined && (match.isTitled || match.confidence >= leastConfidence(grounds.settings));
  const matched = isWorthReading ? match.candidates.map(({ id }) => id) : [];
  return [...(told == null ? [] : [told]), ...matched];
}

/** A title that leaves letters: the others are no song that could be told from another. */
export const isNamed = ({ title }: NamedSong): boolean => songKey({ title }) !== '|';

function matchOf(
  play: PlayInQuestion,
  { status }: DraftAttribution,
  { index }: Pick<Grounds, 'index'>,
): SongMatch | undefined {
  return status === 'unmatched' && isNamed(play) ? index?.matchOf(play) : undefined;
}

function byIdentifier(
  play: PlayInQuestion,
  { lookUps, index, now, by }: Omit<Grounds, 'decisions'>,
): DraftAttribution {
  const found = decideByIdentifier(play, lookUps, { now, by });
  const { workId } = found;
  if (workId === undefined || index === undefined || found.method === 'fingerprint') return found;
  if (!index.isContradicted({ ...play, workId })) return found;
  const { recordingId: _recording, partnerId: _partner, workId: _work, ...rest } = found;
  return {
    ...rest,
    status: 'review',
    confidence: 0,
    evidence: [...found.evidence, { code: 'title-contradicts', title: play.title ?? '' }],
    candidateWorkIds: [workId],
  };
}

type Judging = {
  readonly play: PlayInQuestion;
  readonly attribution: DraftAttribution;
  readonly works: StandingWorks;
  readonly index: IndexInQuestion;
  readonly settings: MatchingSettings | undefined;
};

function judged(match: SongMatch, { play, attribution, works, index, settings }: Judging): DraftAttribution {
  const work = works.get(match.match ?? '');
  const { bands, calibration } = bandsInForce(settings, TRAINED_MODEL, {
    stationId: play.stationId,
    partnerId: work?.deliveries[0]?.partnerId,
  });
  const confidence = calibrated(match.confidence, calibration);
  const band = work === undefined ? 'reject' : bandOfMatch({ ...match, confidence }, bands);
  return attributionOfMatch(match, { attribution, band, confidence, work, works, index, settings });
}

/** Beneath this no threshold takes a match; calibrated confidence is another scale, so where there is any nothing is beneath. */
function leastConfidence(settings: MatchingSettings | undefined): number {
  const scopes = Object.values(settings?.scopes ?? {});
  if (scopes.some(({ calibration }) => calibration !== null)) return 0;
  return Math.min(TRAINED_MODEL.thresholds.reject, ...scopes.map(({ bands }) => bands.reject));
}
