import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCwr } from '#functions/formats/cwr/read/read-cwr.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { transliterate } from '#functions/formats/cwr/write/transliterate.ts';
import { writeCwr } from '#functions/formats/cwr/write/write-cwr.ts';
import { submitterWorkNumber } from '#functions/formats/cwr/write/write-work-number.ts';
import type { WorkRecord } from '#functions/formats/records.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { aStatementOf } from '#test/unit/formats/dsr/a-used-statement.ts';
import { aCwrWork } from './a-cwr-work.ts';
import { anyCwrWork } from './any-cwr-work.ts';
import { readRecords } from './read-records.ts';

const RUNS = { seed: 20_260_101, numRuns: 60 };

function write(works: readonly WorkSnapshot[], version: CwrVersion): string {
  const file = writeCwr(aStatementOf([], { works }), {
    version,
    parties: {
      sender: { name: 'ZamIO', societyCode: '999' },
      recipient: { name: 'ASCAP', societyCode: '010' },
    },
    sequenceNumber: 1,
    createdAt: '2026-04-02T09:30:00.000Z',
  });
  if ('cannotBeWritten' in file) throw new Error(JSON.stringify(file));
  expect(file.report.notCarried).toEqual([]);
  return [...file.pieces].join('');
}

/** What a share says, whatever the version has no place for left out. */
function essence({ kind, role, name, ipi, societyCode, percent, chain }: Share, version: CwrVersion) {
  const collects = Number(percent ?? 0);
  const saysSociety = version.startsWith('2') || collects > 0;
  return { kind, role, name, ipi, collects, chain, society: saysSociety ? societyCode : undefined };
}

/** The shares as the file should say them: writers, then publishers chain by chain; in 2.1 who owns what. */
function expected({ shares }: WorkSnapshot, version: CwrVersion) {
  const chains = [...new Set(shares.flatMap(({ kind, chain }) => (kind === 'publisher' ? [chain] : [])))];
  const ordered = [
    ...shares.filter(({ kind }) => kind === 'writer'),
    ...chains.flatMap((chain) =>
      shares.filter((share) => share.kind === 'publisher' && share.chain === chain),
    ),
  ];
  return ordered.map((share) => {
    const { kind, role, name } = share;
    const number = share.chain === undefined ? undefined : chains.indexOf(share.chain) + 1;
    const said = essence(share, version);
    const ofChain = shares.filter((other) => other.kind === 'publisher' && other.chain === share.chain);
    const owner = ofChain.find((other) => other.role === 'AQ') ?? ofChain.find((other) => other.role === 'E');
    const owned = share === owner ? ofChain.reduce((sum, { percent }) => sum + Number(percent ?? 0), 0) : 0;
    return {
      ...said,
      name: kind === 'writer' ? spoken(name) : transliterate(name, 'name'),
      role,
      collects: version === '2.1' && kind === 'publisher' ? Number(owned.toFixed(2)) : said.collects,
      chain: kind === 'writer' && version === '2.1' ? undefined : number,
    };
  });
}

const spoken = (name: string) => transliterate(name.replace(/^(.*), (.*)$/, '$2 $1'), 'name');

async function worksIn(file: string): Promise<readonly WorkRecord[]> {
  const parsed = await allOf(readCwr(inPieces(file), { territory: 'GH' }));
  return parsed.flatMap((one) =>
    one.kind === 'record' && one.record.noun === 'work' ? [one.record.work] : [],
  );
}

describe.each(CWR_VERSIONS)('a CWR file of version %s', (version) => {
  test('says the same when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(anyCwrWork, async (work) => {
        const [read] = await worksIn(write([work], version));
        expect(read?.shares.map((share) => essence(share, version))).toEqual(expected(work, version));
        expect(read?.title).toBe(transliterate(work.title, 'title').slice(0, 60).trim());
        expect(read?.iswc).toBe(work.iswc);
        expect(read?.partnerWorkId).toBe(submitterWorkNumber(work.workId));
      }),
      RUNS,
    );
  });

  test('breaks no rule, and has every record at its length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCwrWork, { minLength: 1, maxLength: 3 }), async (works) => {
        const file = write(works, version);
        const events = await allOf(readCwrTransactions(inPieces(file)));
        const findings = events.flatMap((event) =>
          event.kind === 'transaction'
            ? event.transaction.findings
            : event.kind === 'header' || event.kind === 'assumed'
              ? []
              : [event.finding],
        );
        expect(findings).toEqual([]);
        expect(events.filter(({ kind }) => kind === 'transaction')).toHaveLength(works.length);
        expect(readRecords(file, version).length).toBeGreaterThan(works.length);
      }),
      RUNS,
    );
  });

  test('leads to its recordings', async () => {
    const parsed = await allOf(readCwr(inPieces(write([aCwrWork()], version)), { territory: 'GH' }));
    expect(
      parsed.flatMap((one) =>
        one.kind === 'record' && one.record.noun === 'recording' ? [one.record.recording.isrc] : [],
      ),
    ).toEqual(['GHZZZ2600017']);
  });
});
