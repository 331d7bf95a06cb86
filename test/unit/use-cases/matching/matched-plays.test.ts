import { beforeAll, describe, expect, test } from '@jest/globals';
import { songKey } from '#functions/domain/matching/song-key.ts';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import { listWorks } from '#functions/use-cases/repertoire/list-works.ts';
import { linkPlay } from '#functions/use-cases/usage/link-play.ts';
import { sendPlays } from '#functions/use-cases/usage/send-plays.ts';
import { unlinkPlay } from '#functions/use-cases/usage/unlink-play.ts';
import { WorkId } from '#shared/ids.ts';
import { Attribution, PlayLink } from '#shared/schemas/usage.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner, addStation } from '#test/support/world/set-up.ts';

const WORKS = `work_id,title,alt_titles,iswc,isrc,writers,publishers,shares
A-1,Golden River Rising,Sika Nsuo,T-900.000.001-1,,Ama Mensah|00900000127|CA|010,,100
A-2,Sunday Highlife Parade,,,USZQG2200541,Kofi Boateng||CA|010;Esi Quaye||CA|035,,50;50
A-3,Market Day,,,,Yaw Asante||CA|010,,100
A-4,Market Day,,,,Yaa Asante||CA|010,,100
A-5,Harbour Lanterns,,,USZQG2200545,Adwoa Sarpong||CA|010,,100
`;
const RECORDINGS = `isrc,title,artist,duration_seconds,iswc,work_id
USZQG2200540,Golden River Rising,The Tema Brothers,214,,A-1
`;

let world: FakeWorld;
let works: ReadonlyMap<string, string>;
let number = 0;

beforeAll(async () => {
  world = fakeWorld();
  await addStation(world);
  const partner = await addPartner(world);
  await runIngestion(world, await sendFile(world, WORKS, { partner }));
  await runIngestion(world, await sendFile(world, RECORDINGS, { partner }));
  const { items } = await listWorks(world, OPS, { limit: 50 });
  works = new Map(items.map(({ id, title }) => [title, id]));
}, 60_000);

type Logged = {
  readonly title?: string;
  readonly artist?: string;
  readonly isrc?: string;
  readonly iswc?: string;
};

async function attributionOf(logged: Logged) {
  number += 1;
  const playId = `P-${number}`;
  const play = {
    playId,
    stationId: 'GH-COM-01',
    playedAt: '2026-02-01T08:00:00Z',
    durationSeconds: 212,
    ...logged,
  };
  const { rejected } = await sendPlays(world, OPS, { plays: [play], requestId: playId });
  expect(rejected).toEqual([]);
  const kept = await world.plays.find({ stationId: aStationId('GH-COM-01'), date: '2026-02-01', playId });
  return Attribution.parse(kept?.attribution);
}

describe('a play without identifiers', () => {
  test.each([
    ['a slip of the keys', { title: 'Godlen River Risng', artist: 'Tema Brothers' }],
    ['the writer in place of the performer', { title: 'Golden river rising', artist: 'Ama Mensah' }],
    ['its other title', { title: 'Síka Nsuo', artist: 'Ama Mensah' }],
    [
      'a track number and a guest',
      { title: '04 - Golden River Rising (ft. Guest)', artist: 'The Tema Brothers' },
    ],
  ])('with %s finds its work, and says by what', async (_words, logged) => {
    expect(await attributionOf(logged)).toMatchObject({
      ...{ status: 'matched', method: 'metadata', workId: works.get('Golden River Rising') },
      partnerId: expect.stringMatching(/^prt_/),
      match: {
        best: { workId: works.get('Golden River Rising'), likelihood: expect.any(Number) },
        ...{ base: 'b1', delta: 'd2', model: expect.stringContaining('mb20k'), settings: 0 },
      },
    });
  });

  test('with nothing between its words goes to a person at the least, its work first', async () => {
    const { status, candidateWorkIds } = await attributionOf({
      ...{ title: 'GoldenRiverRising', artist: 'TemaBrothers' },
    });
    expect([status, candidateWorkIds[0]]).toEqual(['review', works.get('Golden River Rising')]);
  });

  test('of which two works are as likely goes to a person, with both', async () => {
    const { status, candidateWorkIds, evidence } = await attributionOf({ title: 'Market Day' });
    expect([status, candidateWorkIds.length]).toEqual(['review', 2]);
    expect(evidence).toContainEqual({ code: 'tied' });
  });

  test('that is like nothing stays unmatched, and says so', async () => {
    expect(await attributionOf({ title: 'Quite Another Matter', artist: 'Nobody Here' })).toMatchObject({
      ...{ status: 'unmatched', candidateWorkIds: [] },
      evidence: [{ code: 'no-identifier' }, { code: 'nothing-alike' }],
    });
  });

  test.each([
    ['empty', ''],
    ['of one letter', 'G'],
    ['of emoji alone', '🎶🎷'],
    ['of signs alone', '?!…'],
    ['from right to left', 'نهر ذهبي'],
    ['with control characters', 'Gol\u0000den\u0007'],
    ['of a thousand characters', 'La '.repeat(330)],
  ])('whose title is %s is taken and never matched by mistake', async (_words, title) => {
    expect((await attributionOf({ title, artist: '' })).status).not.toBe('matched');
  });
});

describe('what a person decided about a title and artist', () => {
  const song = { title: 'Market Day', artist: 'Asante' };
  const keyOf = (playId: string) =>
    publicPlayId({ stationId: aStationId('GH-COM-01'), date: '2026-02-01', playId });

  test('is remembered with what matching had thought, goes for the next play, and is taken back with it', async () => {
    const workId = WorkId.parse([...works].find(([title]) => title === 'Market Day')?.[1]);
    expect((await attributionOf(song)).status).toBe('review');
    const link = PlayLink.parse({ workId, reason: 'Heard it', applyToSame: true });
    const decidedOn = keyOf(`P-${number}`);
    await linkPlay(world, OPS, { playId: decidedOn, link });
    const remembered = await world.songDecisions.findMany([songKey(song)]);
    expect(remembered.get(songKey(song))?.thought).toMatchObject({
      ...{ workId: expect.stringMatching(/^wrk_/), partnerId: expect.stringMatching(/^prt_/) },
      confidence: expect.any(Number),
    });

    expect(await attributionOf({ title: 'MARKET DAY!', artist: 'asante' })).toMatchObject({
      ...{ status: 'matched', method: 'manual', workId, decidedBy: 'yaw', reason: 'Heard it' },
      evidence: [{ code: 'song-decided', by: 'yaw', on: expect.any(String) }],
    });
    const back = await unlinkPlay(world, OPS, { playId: decidedOn, applyToSame: true });
    expect(back.attribution.status).toBe('review');
    const kept = await world.plays.find({
      stationId: aStationId('GH-COM-01'),
      date: '2026-02-01',
      playId: `P-${number}`,
    });
    expect(kept?.attribution.status).toBe('review');
    expect((await attributionOf(song)).status).toBe('review');
  });
});

test('what a person decided goes before an identifier that the title contradicts', async () => {
  const song = { title: 'Utterly Different Words', artist: 'Nobody', isrc: 'USZQG2200541' };
  expect((await attributionOf(song)).status).toBe('review');
  const workId = WorkId.parse(works.get('Harbour Lanterns'));
  const playId = publicPlayId({
    stationId: aStationId('GH-COM-01'),
    date: '2026-02-01',
    playId: `P-${number}`,
  });
  await linkPlay(world, OPS, {
    playId,
    link: PlayLink.parse({ workId, reason: 'Heard it', applyToSame: true }),
  });
  expect(await attributionOf(song)).toMatchObject({ status: 'matched', method: 'manual', workId });
});

describe('a play with an identifier', () => {
  test('that its title agrees with finds its work without being compared', async () => {
    const { status, method, match } = await attributionOf({
      ...{ title: 'Sunday Hilife Parade', isrc: 'USZQG2200541' },
    });
    expect([status, method, match]).toEqual(['matched', 'isrc', undefined]);
  });

  test.each([
    ['ISRC', { isrc: 'USZQG2200541' }, 'Sunday Highlife Parade'],
    ['ISWC', { iswc: 'T9000000011' }, 'Golden River Rising'],
  ])('whose title is nothing like the work of its %s goes to a person', async (_words, identifier, title) => {
    expect(
      await attributionOf({ title: 'Quite Another Matter', artist: 'Nobody', ...identifier }),
    ).toMatchObject({
      ...{ status: 'review', confidence: 0, candidateWorkIds: [works.get(title)] },
      evidence: [
        expect.objectContaining({ code: 'partner-work' }),
        { code: 'title-contradicts', title: 'Quite Another Matter' },
      ],
    });
  });

  test('that is not in the repertoire finds its work by title and artist', async () => {
    expect(
      await attributionOf({ title: 'Harbor Lanterns', artist: 'Adwoa Sarpong', isrc: 'USZQG2200999' }),
    ).toMatchObject({ status: 'matched', method: 'metadata', workId: works.get('Harbour Lanterns') });
  });

  test('and without a title is believed', async () => {
    expect(await attributionOf({ isrc: 'USZQG2200541' })).toMatchObject({
      status: 'matched',
      method: 'isrc',
    });
  });
});

test('the same plays by the same versions are decided alike, in whatever order and company', async () => {
  const titles = [
    'Golden Rivr Rising',
    'Market Day',
    'Sunday Highlife',
    'Nothing Like It',
    'Harbour Lantern',
  ];
  const decide = async (order: readonly string[]) => {
    const found = new Map<string, unknown>();
    for (const title of order) {
      const {
        decidedAt: _at,
        decidedBy: _by,
        ...decided
      } = await attributionOf({ title, artist: 'Kofi Boateng' });
      found.set(title, decided);
    }
    return titles.map((title) => found.get(title));
  };
  expect(await decide(titles.toReversed())).toEqual(await decide(titles));
});
