import { fork } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { splitFile } from '#functions/use-cases/uploads/split-file.ts';
import { JobId, PartnerId } from '#shared/ids.ts';
import { generateCwr } from '#test/support/cwr/generate-cwr.ts';

/**
 * Prints how long a repertoire file of 200,000 works takes to be read, checked and split into chunks on a disk, and how
 * much memory, in a process of its own. The aim is under 30 s and 256 MB.
 */

const WORKS = 200_000;
const VERSION = '2.2';
const folder = process.argv[2];

if (folder === undefined) {
  const made = mkdtempSync(path.join(tmpdir(), 'zamio-split-'));
  await pipeline(
    Readable.from(generateCwr({ works: WORKS, version: VERSION, seed: 1 })),
    createWriteStream(path.join(made, 'works.V22')),
  );
  await new Promise((done) => fork(import.meta.filename, [made]).on('exit', done));
  rmSync(made, { recursive: true });
} else {
  await split(folder);
}

async function split(at: string): Promise<void> {
  const file = path.join(at, 'works.V22');
  const start = performance.now();
  const jobs = jobOf(file);
  await splitFile(worldOn(at, jobs), jobs.record.id);
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS } = process.resourceUsage();
  const megabytes = statSync(file).size / 1e6;
  console.log(
    `split  ${WORKS} works of CWR ${VERSION}, ${megabytes.toFixed(0)} MB, ${jobs.record.progress.total} chunks: ` +
      `${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(0)} MB/s, ${(maxRSS / 1024).toFixed(0)} MB resident`,
  );
}

function jobOf(key: string): { record: JobRecord } {
  return {
    record: {
      id: JobId.parse('job_01J00000000000000000000000'),
      kind: 'repertoire-ingestion',
      status: 'running',
      partnerId: PartnerId.parse('prt_01J00000000000000000000000'),
      progress: { done: 0, total: 0 },
      counts: {},
      problems: [],
      problemCount: 0,
      assumed: [],
      odd: [],
      result: null,
      createdAt: '2026-01-01T00:00:00.000Z',
      startedAt: null,
      finishedAt: null,
      version: 1,
      attempt: 1,
      input: { bucket: 'uploads', key, dryRun: false },
      actor: 'bench',
    },
  };
}

/** Files on a disk and one job in memory: what splitting needs of the world. */
function worldOn(at: string, jobs: { record: JobRecord }): Parameters<typeof splitFile>[0] {
  const refused = () => {
    throw new Error('splitting a file does not need this');
  };
  const never = () => Promise.reject(new Error('splitting a file does not need this'));
  const files: World['files'] = {
    put: (to, bytes) => writeFile(path.join(at, to.key.replaceAll('/', '_')), bytes),
    stream: async ({ key }) => createReadStream(key),
    putStream: never,
    read: never,
    size: never,
    grantUpload: never,
    grantDownload: never,
  };
  return {
    files,
    clock: { now: () => '2026-01-01T00:00:00.000Z' },
    names: { holder: async () => undefined },
    mappings: { find: async () => undefined },
    stations: { find: async () => undefined, all: async () => [], page: never },
    ids: { make: refused, derive: refused, lineOf: refused, salt: refused },
    log: () => undefined,
    uploads: { find: async () => undefined },
    partners: {
      find: async () => undefined,
      all: async () => [],
      repertoire: async () => undefined,
      saveRepertoire: async () => true,
    },
    settings: {
      uploadsBucket: 'uploads',
      workBucket: 'work',
      exportBucket: 'exports',
      exportPrefix: 'statements',
      defaultAdminFeePercent: '15.00',
      localAdminFeePercent: '0.00',
      scheduledTerritories: ['GH'],
      homeTerritory: 'GH',
      ownName: 'ZamIO',
      ownSocietyCode: '999',
      ...{ siteUrl: 'https://localhost', runbook: '', ownAlarms: '' },
    },
    jobs: {
      find: async () => jobs.record,
      page: never,
      chunks: async () => [],
      putChunk: async () => undefined,
      takeTurn: async () => true,
      endTurn: async () => undefined,
      turnHolder: never,
      start: never,
    },
    commit: async ({ changes }) => {
      for (const change of changes) if (change.kind === 'job') jobs.record = change.after;
    },
  };
}
