import { bandsInForce } from '#functions/domain/matching/bands-in-force.ts';
import { calibrated } from '#functions/domain/matching/calibrated.ts';
import type { Candidates } from '#functions/domain/matching/candidates.ts';
import { decideByIdentifier } from '#functions/domain/matching/decide-by-identifier.ts';
import { bandOfMatch } from '#functions/domain/matching/match-play.ts';
import type { SongMatch } from '#functions/domain/matching/match-song.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { songKey } from '#functions/domain/matching/song-key.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { attributionOfMatch } from '#functions/use-cases/matching/attribution-of-match.ts';
import { attributionOfSong } from '#functions/use-cases/matching/attribution-of-song.ts';
import { isContradicted } from '#functions/use-cases/matching/is-contradicted.ts';
import { isIndexStale } from '#functions/use-cases/matching/is-index-stale.ts';
import { openCurrentIndex } from '#functions/use-cases/matching/open-index.ts';
import { rememberedMatch } from '#functions/use-cases/matching/remembered-match.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { WorkId } from '#shared/ids.ts';
import type { MatchingSettings, SongDecision } from '#shared/schemas/matching.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import type { Attribution } from '#shared/schemas/usage.ts';

export type DecidingNeeds = Parameters<typeof openCurrentIndex>[0] &
  Pick<World, 'partners' | 'works' | 'songDecisions' | 'matching'>;
/** What is known of a play when it is decided on. */
export type AskedPlay = Pick<
  PlayRecord,
  'stationId' | 'title' | 'artist' | 'isrc' | 'iswc' | 'durationSeconds' | 'method' | 'confidence'
>;
/** What was decided, and what matching by itself would have said where a person's decision was remembered. */
export type DecidedPlay = {
  readonly attribution: Attribution;
  readonly attributionBefore?: Attribution;
};
type Deciding = { readonly candidates: Candidates; readonly now: string; readonly by: string };

/**
 * Which work each play is of: by its identifiers, else as a person decided for the same title and artist, else by what
 * title and names look like. An identifier that the title contradicts goes to review, as does what is tied or doubtful.
 * The same plays, index, model, settings and people's decisions give the same attributions.
 */
export async function decidePlays(
  world: DecidingNeeds,
  plays: readonly AskedPlay[],
  deciding: Deciding,
): Promise<readonly DecidedPlay[]> {
  const [index, settings] = await Promise.all([openCurrentIndex(world), world.matching.settings()]);
  const isStale = await isIndexStale(world, index);
  const around = { settings, isStale: isStale || index?.isFallback === true };
  const identified = plays.map((play) => ({ play, attribution: byIdentifier(play, deciding, index) }));
  const open = identified.filter(({ attribution }) => attribution.status !== 'matched');
  const decisions = await world.songDecisions.findMany(
    open.flatMap(({ play }) => (isNamed(play) ? [songKey(play)] : [])),
  );
  const matches = new Map(
    open
      .filter(({ play, attribution }) => attribution.status === 'unmatched' && isNamed(play))
      .map(({ play }) => [play, index === undefined ? undefined : rememberedMatch(index, play)] as const),
  );
  const works = await standingWorks(world, worksToRead(decisions, matches, settings));
  return identified.map(({ play, attribution }) => {
    if (attribution.status === 'matched') return { attribution };
    const match = matches.get(play);
    const own =
      match === undefined || index === undefined
        ? attribution
        : judged(match, { play, attribution, works, index, ...around });
    const decision = isNamed(play) ? decisions.get(songKey(play)) : undefined;
    const told = decision && attributionOfSong(decision, { attribution, works });
    return told === undefined ? { attribution: own } : { attribution: told, attributionBefore: own };
  });
}

/** A title that leaves letters: the others are no song that could be told from another. */
const isNamed = ({ title }: AskedPlay): boolean => songKey({ title }) !== '|';

function byIdentifier(
  play: AskedPlay,
  { candidates, now, by }: Deciding,
  index: OpenIndex | undefined,
): Attribution {
  const found = decideByIdentifier(play, candidates, { now, by });
  const { workId } = found;
  if (workId === undefined || index === undefined || found.method === 'fingerprint') return found;
  if (!isContradicted(index, { ...play, workId })) return found;
  const { recordingId: _recording, partnerId: _partner, workId: _work, ...rest } = found;
  return {
    ...rest,
    status: 'review',
    confidence: 0,
    evidence: [...found.evidence, `“${play.title}” is nothing like that work’s titles`],
    candidateWorkIds: [workId],
  };
}

type Judging = {
  readonly play: AskedPlay;
  readonly attribution: Attribution;
  readonly works: ReadonlyMap<string, Work>;
  readonly index: OpenIndex;
  readonly settings: MatchingSettings | undefined;
  readonly isStale: boolean;
};

function judged(match: SongMatch, { play, attribution, works, ...around }: Judging): Attribution {
  const work = works.get(match.match ?? '');
  const { bands, calibration } = bandsInForce(around.settings, TRAINED_MODEL, {
    stationId: play.stationId,
    partnerId: work?.deliveries[0]?.partnerId,
  });
  const confidence = calibrated(match.confidence, calibration);
  const band = work === undefined ? 'reject' : bandOfMatch({ ...match, confidence }, bands);
  return attributionOfMatch(match, { attribution, band, confidence, work, works, ...around });
}

/** The works that a decision or a match that is not beneath all thresholds names. */
function worksToRead(
  decisions: ReadonlyMap<string, SongDecision>,
  matches: ReadonlyMap<AskedPlay, SongMatch | undefined>,
  settings: MatchingSettings | undefined,
): readonly WorkId[] {
  const scopes = Object.values(settings?.scopes ?? {});
  // Calibrated confidence is another scale: where there is any, every match is looked at.
  const least = scopes.some(({ calibration }) => calibration !== null)
    ? 0
    : Math.min(TRAINED_MODEL.thresholds.reject, ...scopes.map(({ bands }) => bands.reject));
  const told = [...decisions.values()].flatMap(({ workId }) => workId ?? []);
  const matched = [...matches.values()].flatMap((match) =>
    match === undefined || match.confidence < least ? [] : match.candidates.map(({ id }) => WorkId.parse(id)),
  );
  return [...new Set([...told, ...matched])];
}
