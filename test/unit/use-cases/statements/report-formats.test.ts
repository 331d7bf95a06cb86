import { beforeAll, describe, expect, test } from '@jest/globals';
import { readCwr } from '#functions/formats/cwr/read/read-cwr.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import { lintDsr } from '#functions/formats/dsr/lint/lint-dsr.ts';
import { updatePartner } from '#functions/use-cases/partners/update-partner.ts';
import { statementFiles } from '#functions/use-cases/statements/statement-files.ts';
import { statementOf } from '#functions/use-cases/statements/statement-of.ts';
import { writeStatements } from '#functions/use-cases/statements/write-statements.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import { CwrVersion, type Partner } from '#shared/schemas/partners.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { ReportExport } from '#shared/schemas/statements.ts';
import { allOf } from '#test/support/all-of.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { present } from '#test/support/present.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

let world: FakeWorld;
let partner: Partner;
let cycle: Cycle;
let payment: Payment;

beforeAll(async () => {
  world = fakeWorld();
  partner = await smallQuarter(world);
  const { id } = await openCycle(world);
  await runClose(world, id);
  const [locked, [paid]] = await Promise.all([world.cycles.find(id), world.payments.ofCycle(id)]);
  if (locked === undefined || paid === undefined) throw new Error('the cycle was not closed');
  [cycle, payment] = [locked, paid];
}, 60_000);

const write = (format: 'CWR' | 'DDEX-DSR') =>
  writeStatements(world, { cycle, payments: [payment], formats: [format], actor: 'kofi' });
const textOf = async (report: ReportExport | undefined) =>
  new TextDecoder().decode((report && (await world.files.read(report))) ?? new Uint8Array());

describe('a cycle’s report as DDEX DSR', () => {
  test('is one file of usage and one of royalties, in which our linter finds nothing', async () => {
    const reports = await write('DDEX-DSR');
    expect(reports.map(({ part }) => part).toSorted()).toEqual(['royalties', 'usage']);
    for (const report of reports) expect(lintDsr(await textOf(report), report.fileName)).toEqual([]);
  });

  test('adds up to what the partner earns', async () => {
    const royalties = (await write('DDEX-DSR')).find(({ part }) => part === 'royalties');
    const lines = (await textOf(royalties)).split('\n').filter((line) => line.startsWith('LI01.01'));
    const sum = (cell: number) =>
      lines.reduce((total, line) => total + Math.round(Number(line.split('\t')[cell]) * 100), 0);
    expect(sum(8)).toBe(Number(payment.gross.minor));
    expect(sum(9)).toBe(Number(payment.net.minor));
  });
});

describe('a cycle’s works as CWR', () => {
  test('are one file, numbered within the year', async () => {
    const reports = await write('CWR');
    expect(reports.map(({ fileName }) => fileName)).toEqual(['CW260001999_010.V21']);
    expect(await world.names.holder('cwr-file', '010/2026/1')).toBe(`${cycle.id}/partner:010`);
  });

  test('asked for again are the same files', async () => {
    const [first, again] = [await write('CWR'), await write('CWR')];
    expect(again).toEqual(first);
  });

  test('have their recordings, those that were delivered by themselves as well', async () => {
    const [report] = await write('CWR');
    const records = (await textOf(report)).split('\r\n').filter((line) => line.startsWith('REC'));
    expect(records.map((line) => line.slice(249, 261))).toEqual(['USZQG2200540', 'USZQG2200541']);
  });

  test('are a new file with a new number in another version, and the old one stays', async () => {
    const [old] = await write('CWR');
    const standing = present(await world.partners.find(partner.id));
    const { id: _id, version, createdAt: _createdAt, updatedAt: _updatedAt, ...terms } = standing;
    await updatePartner(world, ADMIN, {
      partnerId: partner.id,
      update: { ...terms, cwrVersion: '2.2', version },
    });
    const reports = await write('CWR');
    expect(reports.map(({ fileName }) => fileName)).toEqual(['CW260002999_010.V22']);
    expect(await write('CWR')).toEqual(reports);
    const kept = (await world.exports.of(cycle.id, payment.payee.ref)).filter(
      ({ format }) => format === 'CWR',
    );
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual(old);
    expect(await textOf(old)).toContain('01.10');
    const now = present(await world.partners.find(partner.id));
    await updatePartner(world, ADMIN, {
      partnerId: partner.id,
      update: { ...terms, version: now.version },
    });
    expect(await write('CWR')).toEqual([old]);
  });

  test.each(CwrVersion.options)(
    'in version %s pass our own rules, and say whose the works are as they were paid',
    async (cwrVersion) => {
      const statement = await statementOf(world, { cycle, payment });
      const writing = { cycle, payment, statement, partner: { ...partner, cwrVersion } };
      const [file, ...others] = await statementFiles(world, 'CWR', writing);
      const [again] = await statementFiles(world, 'CWR', writing);
      expect(again?.bytes).toEqual(file?.bytes);

      const bytes = file?.bytes ?? new Uint8Array();
      const findings = (await allOf(readCwrTransactions(inPieces(bytes)))).flatMap((event) => {
        if (event.kind === 'transaction') return [...event.transaction.findings];
        return event.kind === 'header' || event.kind === 'assumed' ? [] : [event.finding];
      });
      expect(findings).toEqual([]);
      const read = (await allOf(readCwr(inPieces(bytes), { territory: 'GH' }))).flatMap((parsed) =>
        parsed.kind === 'record' && parsed.record.noun === 'work' ? [parsed.record.work] : [],
      );
      expect(read.map(({ title }) => title)).toEqual(['GOLDEN RIVER', 'SUNDAY HIGHLIFE']);
      expect(read[1]?.shares.map(({ name, societyCode, percent }) => [name, societyCode, percent])).toEqual([
        ['KOFI BOATENG', '010', '50.00'],
        ['ESI QUAYE', '035', '50.00'],
      ]);
      expect(others).toEqual([]);
    },
  );
});
