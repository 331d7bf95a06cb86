import { listWorks } from '#shared/contract/repertoire.ts';
import { listUnidentifiedSongs, proposeSong } from '#shared/contract/song-proposals.ts';
import type { SongProposalView, UnidentifiedSong } from '#shared/schemas/song-proposals.ts';
import { fresh } from './fresh.ts';
import { ingestWorks } from './ingest-works.ts';
import { newPartner } from './onboard.ts';
import { newPlay, type SetPlay } from './plays.ts';
import type { Stage } from './stage.ts';

type Said = { readonly partnerId: string; readonly workId: string; readonly comment?: string };

/** The song of the plays of a territory that has one. */
export async function songIn({ viewer }: Stage, territory: string): Promise<UnidentifiedSong> {
  const { items } = await viewer.get(listUnidentifiedSongs, { query: { territory } });
  const [song] = items;
  if (song === undefined) throw new Error(`No song waits in ${territory}`);
  return song;
}

/** What a partner says of a song of a territory of its own, unless one is given. */
export async function proposed(stage: Stage, said: Said, given?: SetPlay): Promise<SongProposalView> {
  const { territory } = given ?? (await newPlay(stage));
  const { song } = await songIn(stage, territory);
  const partner = await stage.staffOf(said.partnerId);
  const { workId, comment } = said;
  return partner.get(proposeSong, { body: { territory, song, workId, comment } });
}

/** Two partners with a work each, made once on a stage: what is proposed of one song says nothing of another. */
const sides = new WeakMap<Stage, Promise<readonly [Side, Side]>>();
type Side = { readonly partnerId: string; readonly workId: string };

async function newSide(stage: Stage): Promise<Side> {
  const { id: partnerId } = await newPartner(stage);
  await ingestWorks(stage, partnerId, [`W-1,A song,,,${fresh.isrc()},A writer||CA|,,100`]);
  const { items } = await stage.ops.get(listWorks, { query: { partnerId } });
  return { partnerId, workId: items[0]?.id ?? '' };
}

/** One of them, and a song that waits. */
export async function aSong(stage: Stage) {
  const both = sides.get(stage) ?? Promise.all([newSide(stage), newSide(stage)]);
  sides.set(stage, both);
  const [play, [{ partnerId, workId }, other]] = await Promise.all([newPlay(stage), both]);
  const { song } = await songIn(stage, play.territory);
  const body = { territory: play.territory, song, workId };
  return { play, partnerId, workId, other, body, partner: await stage.staffOf(partnerId) };
}

/** The same, with what the partner says of the song. */
export async function aProposal(stage: Stage) {
  const all = await aSong(stage);
  const { id, version } = await proposed(stage, all, all.play);
  return { ...all, id, asked: { params: { proposalId: id }, body: { version } } };
}
