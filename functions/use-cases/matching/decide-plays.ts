import {
  type Decided,
  decidePlay,
  mayBeRemembered,
  worksInQuestion,
} from '#functions/domain/matching/decide-play.ts';
import type { Grounds } from '#functions/domain/matching/grounds.ts';
import type { LookUps } from '#functions/domain/matching/look-ups.ts';
import { songKey } from '#functions/domain/matching/song-key.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import type { World } from '#functions/ports/world.ts';
import { isContradicted } from '#functions/use-cases/matching/is-contradicted.ts';
import { isIndexStale } from '#functions/use-cases/matching/is-index-stale.ts';
import { openCurrentIndex } from '#functions/use-cases/matching/open-index.ts';
import { rememberedMatch } from '#functions/use-cases/matching/remembered-match.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { WorkId } from '#shared/ids.ts';
import { Attribution } from '#shared/schemas/usage.ts';

export type DecidingNeeds = Parameters<typeof openCurrentIndex>[0] &
  Pick<World, 'partners' | 'works' | 'songDecisions' | 'matching'>;
/** What is known of a play when it is decided on. */
export type PlayToDecide = Pick<
  PlayRecord,
  'stationId' | 'title' | 'artist' | 'isrc' | 'iswc' | 'durationSeconds' | 'method' | 'confidence'
>;
/** What was decided, and what matching by itself would have said where a person's decision was remembered. */
export type DecidedPlay = {
  readonly attribution: Attribution;
  readonly attributionBefore?: Attribution;
};
type Deciding = { readonly candidates: LookUps; readonly now: string; readonly by: string };

/**
 * Decides which work each play is of ({@link decidePlay}): gathers the index, the thresholds, what people decided about
 * the same songs and the works that a decision may name, each in one read for all plays.
 */
export async function decidePlays(
  world: DecidingNeeds,
  plays: readonly PlayToDecide[],
  { candidates, now, by }: Deciding,
): Promise<readonly DecidedPlay[]> {
  const [index, settings] = await Promise.all([indexInQuestion(world), world.matching.settings()]);
  const known = { lookUps: candidates, index, settings, now, by };
  const songs = plays.filter((play) => mayBeRemembered(play, known)).map(songKey);
  const grounds: Grounds = { ...known, decisions: await world.songDecisions.findMany(songs) };
  const named = new Set(plays.flatMap((play) => worksInQuestion(play, grounds)));
  const works = await standingWorks(
    world,
    [...named].map((id) => WorkId.parse(id)),
  );
  return plays.map((play) => read(decidePlay(play, grounds, works)));
}

async function indexInQuestion(world: DecidingNeeds): Promise<Grounds['index']> {
  const index = await openCurrentIndex(world);
  const isStale = await isIndexStale(world, index);
  if (index === undefined) return undefined;
  return {
    base: index.base,
    delta: index.delta,
    isStale: isStale || index.isFallback,
    matchOf: (song) => rememberedMatch(index, song),
    isContradicted: (play) => isContradicted(index, play),
  };
}

/** Parses the ids that an index artefact gave; from here on they are trusted. */
function read({ attribution, attributionBefore }: Decided): DecidedPlay {
  return {
    attribution: Attribution.parse(attribution),
    ...(attributionBefore !== undefined && { attributionBefore: Attribution.parse(attributionBefore) }),
  };
}
