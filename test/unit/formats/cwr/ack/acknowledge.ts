import { readFileSync } from 'node:fs';
import type { AckOutcome } from '#functions/formats/cwr/ack/ack-outcome.ts';
import { readCwrAck } from '#functions/formats/cwr/ack/read-cwr-ack.ts';
import { type CwrAcknowledging, writeCwrAck } from '#functions/formats/cwr/ack/write-cwr-ack.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { readRecords } from '#test/unit/formats/cwr/write/read-records.ts';

export const NAMES: Readonly<Record<CwrVersion, string>> = {
  '2.1': 'CW260001LBM_000.V21',
  '2.2': 'CW260002LBM_000.V22',
  '3.0': 'CW260003LBM_0000_V3-0-0.SUB',
  '3.1': 'CW260004LBM_0000_V3-1-0.SUB',
};
export const OF_2 = ['2.1', '2.2'] as const;
export const OF_3 = ['3.0', '3.1'] as const;

export const submitted = (version: CwrVersion) =>
  readFileSync(
    new URL(`../../../../fixtures/cwr/two-works.V${version.replace('.', '')}`, import.meta.url),
    'latin1',
  );
/** The file with one thing changed that must be there. */
export function damaged(version: CwrVersion, from: string, to: string): string {
  const file = submitted(version);
  if (!file.includes(from)) throw new Error(`${from} is not in the file`);
  return file.replace(from, to);
}

export async function outcomesOf(
  file: string,
  ...outcomes: readonly AckOutcome['outcome'][]
): Promise<AckOutcome[]> {
  const events = await allOf(readCwrTransactions(inPieces(Buffer.from(file, 'latin1'))));
  const accepted = events.flatMap((event) =>
    event.kind === 'transaction' && !event.transaction.isRejected ? [event.transaction.line] : [],
  );
  return outcomes.flatMap((outcome, i) => {
    const line = accepted[i];
    return line === undefined ? [] : [{ line, outcome, workNumber: `ZX000000${i + 1}` }];
  });
}

export async function acknowledge(
  file: string,
  outcomes: readonly AckOutcome[],
  { originalFileName = 'x', ...over }: Partial<CwrAcknowledging> = {},
) {
  const bytes = Buffer.from(file, 'latin1');
  const ack = await writeCwrAck(() => readCwrTransactions(inPieces(bytes)), outcomes, {
    sender: { name: 'ZamIO', societyCode: '999' },
    originalFileName,
    sequenceNumber: 7,
    createdAt: '2026-04-02T09:30:15.000Z',
    ...over,
  });
  if ('cannotBeWritten' in ack) throw new Error(ack.cannotBeWritten.join());
  if (!('pieces' in ack)) throw new Error('nothing to answer');
  const written = Buffer.concat(await allOf(ack.pieces));
  const parsed = await allOf(readCwrAck(inPieces(written)));
  return {
    ...ack,
    text: written.toString('latin1'),
    records: readRecords(written.toString('latin1'), ack.version),
    acknowledgements: parsed.flatMap((one) => (one.kind === 'record' ? [one.record] : [])),
    findings: parsed.filter((one) =>
      one.kind === 'record' ? one.warnings.length > 0 : one.kind !== 'message',
    ),
  };
}

export const statuses = async (
  file: string,
  outcomes: readonly AckOutcome[],
  over?: Partial<CwrAcknowledging>,
) => (await acknowledge(file, outcomes, over)).acknowledgements.map(({ status }) => status);
