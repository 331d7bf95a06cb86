import { beforeEach, describe, expect, test } from '@jest/globals';
import type { AckOutcome } from '#functions/formats/cwr/ack/ack-outcome.ts';
import { writeCwrAck } from '#functions/formats/cwr/ack/write-cwr-ack.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import { submitterWorkNumber } from '#functions/formats/cwr/write/write-work-number.ts';
import { readWork } from '#functions/use-cases/repertoire/read-work.ts';
import { writeStatements } from '#functions/use-cases/statements/write-statements.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import { allOf } from '#test/support/all-of.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

const ISWC = 'T9000000011';
const ANSWERED_AT = '2026-05-09T08:00:00.000Z';
let world: FakeWorld;
let partner: Partner;
/** The CWR file that the partner was sent: two works. */
let sent: string;

beforeEach(async () => {
  world = fakeWorld();
  partner = await smallQuarter(world);
  const { id } = await openCycle(world);
  await runClose(world, id);
  const cycle = present(await world.cycles.find(id));
  const payments = (await world.payments.ofCycle(id)).slice(0, 1);
  const [report] = await writeStatements(world, { cycle, payments, formats: ['CWR'], actor: 'kofi' });
  sent = Buffer.from(present(await world.files.read(present(report)))).toString('latin1');
}, 60_000);

const workOf = async (partnerWorkId: string): Promise<Work> => {
  const alias = (await world.works.aliases(partner.id, [partnerWorkId])).get(partnerWorkId);
  return present(await world.works.find(present(alias).workId));
};
const send = async (text: string, dryRun = false) =>
  runIngestion(world, await sendFile(world, text, { partner, dryRun }));

/** What the partner answers to the file: an outcome for each work, in their order. */
async function answered(outcomes: readonly AckOutcome['outcome'][], createdAt = ANSWERED_AT) {
  const events = () => readCwrTransactions(inPieces(Buffer.from(sent, 'latin1')));
  const lines = (await allOf(events())).flatMap((event) =>
    event.kind === 'transaction' ? [event.transaction.line] : [],
  );
  const ofLines = outcomes.flatMap((outcome, index) => {
    const line = lines[index];
    return line === undefined ? [] : [{ line, outcome, workNumber: `8800${index + 1}` }];
  });
  const ack = await writeCwrAck(events, ofLines, {
    sender: { name: 'ASCAP', societyCode: '010' },
    originalFileName: 'CW260001999_010.V21',
    sequenceNumber: 1,
    createdAt,
  });
  if (!('pieces' in ack)) throw new Error('it was not answered');
  return Buffer.concat(await allOf(ack.pieces)).toString('latin1');
}

/** Puts an ISWC into the work that is repeated, as a society does that prefers it. */
const preferring = (answer: string, title: string, iswc: string) =>
  answer.replace(new RegExp(`^(NWR.{16}${title.padEnd(60)}.{16})(.{11})`, 'm'), `$1${iswc}`);

describe('an acknowledgement of what was sent to a partner', () => {
  test('keeps status and number on each work, and says how many have which', async () => {
    const job = await send(await answered(['created', 'conflict']));
    expect(job).toMatchObject({
      status: 'succeeded',
      counts: { 'answered AS': 1, 'answered CO': 1 },
      result: expect.not.objectContaining({ acknowledgement: expect.anything() }),
    });
    const [river, highlife] = [await workOf('A-1'), await workOf('A-2')];
    expect(river.registrations).toEqual([
      {
        partnerId: partner.id,
        status: 'AS',
        cwrVersion: '2.1',
        recipientNumber: '88001',
        at: ANSWERED_AT,
        jobId: job.id,
      },
    ]);
    expect(highlife.registrations).toMatchObject([{ status: 'CO', recipientNumber: '88002' }]);
    expect((await readWork(world, OPS, river.id)).registrations).toEqual(river.registrations);
  });

  test('gives a work the ISWC that it lacked', async () => {
    await send(preferring(await answered(['created', 'created']), 'GOLDEN RIVER', ISWC));
    const river = await workOf('A-1');
    expect(river).toMatchObject({ iswc: ISWC, registrations: [{ iswc: ISWC }] });
    expect((await world.works.byIswc([ISWC], 'external')).get(ISWC)).toBe(river.id);
  });

  test('with an ISWC that leads to another work leaves both, and somebody is to look', async () => {
    const other = await workOf('A-2');
    await world.works.claimIswc(ISWC, other.id);
    await send(preferring(await answered(['created', 'created']), 'GOLDEN RIVER', ISWC));
    const river = await workOf('A-1');
    expect(river.iswc).toBeUndefined();
    const { items } = await world.issues.page({ kind: 'duplicate-work', limit: 10 });
    expect(items).toMatchObject([{ subject: river.id, message: expect.stringContaining(other.id) }]);
  });

  test('with another ISWC than the work has leaves it, and somebody is to look', async () => {
    await send(preferring(await answered(['created', 'created']), 'GOLDEN RIVER', ISWC));
    const later = await answered(['created', 'created'], '2026-05-10T08:00:00.000Z');
    await send(preferring(later, 'GOLDEN RIVER', 'T9000000022'));
    const river = await workOf('A-1');
    expect(river).toMatchObject({ iswc: ISWC, registrations: [{ iswc: 'T9000000022' }] });
    const { items } = await world.issues.page({ kind: 'invalid-identifier', limit: 10 });
    expect(items).toMatchObject([{ subject: river.id, message: expect.stringContaining('T9000000022') }]);
  });

  test('sent again, or older than the last, changes nothing', async () => {
    await send(await answered(['created', 'created']));
    const before = await workOf('A-1');
    await send(await answered(['created', 'created']));
    await send(await answered(['conflict', 'created'], '2026-05-01T08:00:00.000Z'));
    expect(await workOf('A-1')).toEqual(before);
  });

  test('a later delivery keeps what was answered', async () => {
    await send(await answered(['created', 'created']));
    await send('work_id,title,writers,shares\nA-1,Golden River,Ama Mensah||C|010,100\n');
    expect((await workOf('A-1')).registrations).toMatchObject([{ status: 'AS' }]);
  });

  test('of a rejected work gives its reasons as problems of the job', async () => {
    sent = sent.replace('010100', '010090');
    const job = await send(await answered([]));
    expect(job.counts).toMatchObject({ 'answered RJ': 1, 'answered RA': 1 });
    expect(job.problems[0]).toMatchObject({
      code: 'cwr.answered',
      message: expect.stringMatching(/^RJ of “.+”: LINE \d+, GROUP 1, TRANSACTION \d, RECORD /),
    });
  });

  test('of a file that was rejected whole is told of the file, and of no work', async () => {
    sent = sent.replace(/^TRL.*$/m, 'TRL000010000000900000099');
    const job = await send(await answered([]));
    expect(job.status).toBe('succeeded');
    expect(job.problems[0]).toMatchObject({
      code: 'cwr.answered',
      message: expect.stringMatching(/^RJ of the file of \d{8} \d{6}: LINE \d+, TRL: THE FILE HAS /),
    });
    expect((await workOf('A-1')).registrations).toBeUndefined();
  });

  test('of a number that nothing was sent by is a problem of the job', async () => {
    const number = submitterWorkNumber((await workOf('A-1')).id);
    const job = await send((await answered(['created', 'created'])).replaceAll(number, 'X'.padEnd(14)));
    expect(job.problems).toMatchObject([{ code: 'cwr.number-unknown' }]);
    expect((await workOf('A-1')).registrations).toBeUndefined();
  });

  test('as a trial counts and keeps nothing', async () => {
    const job = await send(await answered(['created', 'created']), true);
    expect(job.counts).toMatchObject({ 'answered AS': 2 });
    expect((await workOf('A-1')).registrations).toBeUndefined();
  });
});
