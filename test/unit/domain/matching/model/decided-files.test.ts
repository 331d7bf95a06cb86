import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { SongDecision } from '#shared/schemas/matching.ts';
import { WorkDetail } from '#shared/schemas/repertoire.ts';
import { decidedFiles } from '#tools/matching/decided-files.ts';
import { bothSets, trainingSetOfClusters, trainingSetOfDecisions } from '#tools/matching/training-set.ts';

const WORK = 'wrk_01J00000000000000000000000';
const MERGED = 'wrk_01J00000000000000000000001';
const at = '2026-04-01T08:00:00.000Z';

const decision = (id: string, over: object) =>
  SongDecision.parse({
    ...{ id, title: id, artist: 'Sarkodie', durationSeconds: 0, stationId: 'GH-COM-01', verdict: 'work' },
    ...{ workId: WORK, thought: null, plays: 1, reason: 'Heard it', decidedBy: 'yaw', decidedAt: at },
    version: 1,
    ...over,
  });
const share = (kind: string, name: string) => ({
  ...{ kind, name, role: 'CA', right: 'performing', territory: '2WL' },
});
const work = WorkDetail.parse({
  ...{ id: WORK, origin: 'external', title: 'Adonai', iswc: 'T9000000011', isrcs: [], ref: null },
  ...{ partnerIds: [], alternativeTitles: ['Adonai, remix'], durationSeconds: null },
  titles: [
    { title: 'Adonai', kind: 'original' },
    { title: 'Adonai, remix', kind: 'alternative' },
  ],
  shares: [share('writer', 'Michael Owusu Addo'), share('publisher', 'Moonfall Editions')],
  recordings: [
    {
      ...{ id: 'rec_01J00000000000000000000000', isrc: 'GHZ012600001', title: 'Adonai "live"' },
      ...{ artist: 'Sarkodie, Castro', durationSeconds: 241, workIds: [WORK], partnerIds: [] },
    },
  ],
  ...{ provenance: [], mergedInto: null, merged: [], registrations: [], createdAt: at, updatedAt: at },
});
const decisions = [
  decision('b', { durationSeconds: 240 }),
  decision('a', { workId: MERGED }),
  decision('news', { verdict: 'not-music', workId: null }),
  decision('noise', { verdict: 'ignored', workId: null }),
  decision('back', { verdict: 'withdrawn', workId: null }),
];
const works = new Map([
  [WORK, work],
  [MERGED, work],
]);

const folder = mkdtempSync(path.join(tmpdir(), 'decided-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('decidedFiles', () => {
  const { catalogue, queries, songs } = decidedFiles(decisions, works);

  test('have a query for each song that a person told a work of, or that it is no music', () => {
    expect(songs).toBe(3);
    expect(queries).toBe(
      `id,title,artist,truth,duration_seconds\na,a,Sarkodie,${WORK},\nb,b,Sarkodie,${WORK},240\nnews,news,Sarkodie,,\n`,
    );
  });

  test('have a row for each title and recording of the works, a merged one as what it was found to be', () => {
    expect(catalogue.split('\n')).toEqual([
      'id,title,artist,writers,isrc,iswc,duration_seconds',
      `${WORK},Adonai,,Michael Owusu Addo; Moonfall Editions,,T9000000011,`,
      `${WORK},"Adonai, remix",,Michael Owusu Addo; Moonfall Editions,,,`,
      `${WORK},"Adonai ""live""","Sarkodie, Castro",,GHZ012600001,,241`,
      '',
    ]);
  });

  test('are the same in whatever order decisions come', () => {
    expect(decidedFiles(decisions.toReversed(), works)).toEqual({ catalogue, queries, songs });
  });

  test('train beside clusters, each chosen work a group of its own', async () => {
    const files = { catalogue: path.join(folder, 'c.csv'), queries: path.join(folder, 'q.csv') };
    writeFileSync(files.catalogue, catalogue);
    writeFileSync(files.queries, queries);
    const row = (id: number, title: string) => ({ cluster: WORK, id, title, artist: 'Sarkodie' });
    const spellings = trainingSetOfClusters([
      { name: WORK, held: row(1, 'Illuminati'), asked: [row(2, 'Iluminati')] },
    ]);
    const { entries, songs: all } = bothSets(
      spellings,
      await trainingSetOfDecisions(files.catalogue, files.queries),
    );

    expect(entries.map(({ id }) => id)).toEqual([WORK, ...Array(3).fill(`decided ${WORK}`)]);
    expect(all.map(({ truth, group }) => [truth, group])).toEqual([
      [WORK, 0],
      [`decided ${WORK}`, 1],
      [`decided ${WORK}`, 1],
      ['', 2],
    ]);
    expect(all[2]?.song).toMatchObject({ title: 'b', artist: 'Sarkodie', durationSeconds: 240 });
  });
});
