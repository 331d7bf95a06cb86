import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { chunkKey, withoutRetracted } from '#functions/use-cases/jobs/chunks.ts';
import { CHUNK_RECORDS, ChunkWriter } from '#functions/use-cases/uploads/chunk-writer.ts';
import { anId } from '#test/support/given/an-id.ts';

const JOB = anId('job', 1);
const Chunk = z.object({ records: z.array(z.object({ line: z.int() })), rejected: z.array(z.unknown()) });

/** A writer, and the chunks that it has written. */
function aWriter() {
  const written = new Map<string, z.infer<typeof Chunk>>();
  const put = async ({ key }: { key: string }, bytes: Uint8Array | string) => {
    written.set(key, Chunk.parse(JSON.parse(Buffer.from(bytes).toString())));
  };
  const never = () => Promise.reject(new Error('not asked for'));
  const files = {
    ...{ put, putStream: never, read: never, stream: never, size: never },
    ...{ grantUpload: never, grantDownload: never },
  };
  const settings = {
    ...{ uploadsBucket: 'u', workBucket: 'w', exportBucket: 'e', exportPrefix: 's' },
    ...{ defaultAdminFeePercent: '15.00', localAdminFeePercent: '0.00' },
    ...{ scheduledTerritories: ['GH'], homeTerritory: 'GH', ownName: 'ZamIO', ownSocietyCode: '999' },
    ...{ siteUrl: 'https://localhost', runbook: '', ownAlarms: '' },
  };
  return { writer: new ChunkWriter({ files, settings }, JOB), written };
}
const row = (line: number, noun: 'work' | 'recording') => ({
  kind: 'record' as const,
  line,
  record: { noun },
  warnings: [],
});
const sizes = (written: ReadonlyMap<string, z.infer<typeof Chunk>>) =>
  [...written.values()].map(({ records }) => records.length);

describe('the chunks of a file', () => {
  test('have about a thousand records each, in order', async () => {
    const { writer, written } = aWriter();
    for (let line = 1; line <= 2 * CHUNK_RECORDS + 5; line += 1) await writer.take(row(line, 'work'));
    await writer.end();
    expect(sizes(written)).toEqual([CHUNK_RECORDS, CHUNK_RECORDS, 5]);
    expect([...written.keys()]).toEqual([1, 2, 3].map((chunk) => chunkKey(JOB, chunk)));
    expect(writer.items([])).toEqual([1, 2, 3].map((chunk) => ({ jobId: JOB, chunk })));
  });

  test('keep the recordings of a work with it', async () => {
    const { writer, written } = aWriter();
    for (let line = 1; line < CHUNK_RECORDS; line += 1) await writer.take(row(line, 'work'));
    await writer.take(row(CHUNK_RECORDS, 'work'));
    for (let i = 1; i <= 3; i += 1) await writer.take(row(CHUNK_RECORDS + i, 'recording'));
    await writer.take(row(CHUNK_RECORDS + 4, 'work'));
    await writer.end();
    expect(sizes(written)).toEqual([CHUNK_RECORDS + 3, 1]);
  });

  test('of a file of recordings alone end like others', async () => {
    const { writer, written } = aWriter();
    for (let line = 1; line <= CHUNK_RECORDS + 1; line += 1) await writer.take(row(line, 'recording'));
    await writer.end();
    expect(sizes(written)).toEqual([CHUNK_RECORDS, 1]);
  });

  test('of a file without rows are none', async () => {
    const { writer, written } = aWriter();
    await writer.end();
    expect({ isEmpty: writer.isEmpty, chunks: written.size, items: writer.items([]) }).toEqual({
      isEmpty: true,
      chunks: 0,
      items: [],
    });
  });
});

describe('lines that are retracted', () => {
  const diagnostic = {
    code: 'cwr.rule',
    severity: 'error',
    line: 9,
    message: 'the group counts wrong',
  } as const;
  const retraction = { fromLine: 2, toLine: 4, diagnostic };

  test('are told to the chunks that they reach into, and to no others', async () => {
    const { writer } = aWriter();
    for (let line = 1; line <= 2 * CHUNK_RECORDS; line += 1) await writer.take(row(line, 'work'));
    await writer.end();
    expect(writer.items([retraction]).map(({ retracted = [] }) => retracted.length)).toEqual([1, 0]);
  });

  test('are rejected with the reason; a work’s recordings go with it', () => {
    const records = [row(1, 'work'), row(2, 'work'), row(3, 'recording'), row(4, 'work'), row(5, 'work')];
    const left = withoutRetracted(
      { records, rejected: [] },
      { retracted: [retraction], isRow: ({ noun }) => noun === 'work' },
    );
    expect(left.records.map(({ line }) => line)).toEqual([1, 5]);
    expect(left.rejected.map(({ line, diagnostics }) => [line, diagnostics])).toEqual([
      [2, [diagnostic]],
      [4, [diagnostic]],
    ]);
  });
});
