import { beforeAll, describe, expect, test } from '@jest/globals';
import { statementCsv } from '#functions/formats/statement/write-statement-csv.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import { apportionStation } from '#functions/use-cases/cycles/apportion-station.ts';
import { lineItems } from '#functions/use-cases/cycles/line-items.ts';
import { mergeStations } from '#functions/use-cases/cycles/merge-stations.ts';
import { updateAgreement } from '#functions/use-cases/partners/update-agreement.ts';
import { payPayees } from '#functions/use-cases/statements/pay-payees.ts';
import { statementOf } from '#functions/use-cases/statements/statement-of.ts';
import { sendPlays } from '#functions/use-cases/usage/send-plays.ts';
import type { CycleId } from '#shared/ids.ts';
import { AgreementUpdate, type Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { ADMIN, OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addTariff, openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter, WORKS } from '#test/support/world/small-quarter.ts';

let world: FakeWorld;
let partner: Partner;
let cycleId: CycleId;
let job: JobRecord;
let before: Awaited<ReturnType<typeof published>>;

/** All that the close published: lines, payments, statement files. */
async function published() {
  const reports = await world.exports.of(cycleId, 'partner:010');
  return {
    lines: await world.cycles.lines(cycleId),
    payments: await world.payments.ofCycle(cycleId),
    statements: await Promise.all(reports.map(async (report) => [report, await world.files.read(report)])),
  };
}

beforeAll(async () => {
  world = fakeWorld();
  partner = await smallQuarter(world);
  ({ id: cycleId } = await openCycle(world));
  job = await runClose(world, cycleId);
  before = await published();
  world.setClock('2026-05-01T09:00:00.000Z');

  const [agreement] = await world.agreements.ofPartner(partner.id);
  const { id: agreementId, minimumPayout: _none, ...terms } = present(agreement);
  const other = { adminFeePercent: '1.00', withholdingTaxPercent: '0.00', termsFrom: '2026-04-01' };
  const update = AgreementUpdate.parse({ ...terms, ...other });
  await updateAgreement(world, ADMIN, { partnerId: partner.id, agreementId, update });
  await addTariff(world, { rate: '9.00', effectiveDate: '2026-04-01' });
  const changed = WORKS.replace('|035', '|010').replace('Golden River', 'Silver River');
  await runIngestion(world, await sendFile(world, changed, { partner }));
  const late = {
    playId: 'P-9',
    stationId: 'GH-COM-01',
    playedAt: '2026-02-09T08:00:00Z',
    isrc: 'USZQG2200540',
  };
  await sendPlays(world, OPS, { plays: [{ ...late, durationSeconds: 200 }], requestId: 'late' });
}, 90_000);

describe('a locked cycle, once agreement, tariff, shares and plays have changed (royalty rules §7)', () => {
  test('keeps every line, payment and byte of its statements', async () => {
    expect(before.statements.map(([report]) => report)).toHaveLength(2);
    expect(await published()).toEqual(before);
  });

  test('asked to pay and write again, finds it done', async () => {
    await payPayees(world, job.id, ['partner:010']);
    expect(await published()).toEqual(before);
  });

  test('computed again from its manifests gives the same allocation, lines and statement, byte for byte', async () => {
    const stations = await world.cycles.stations(cycleId);
    await apportionStation(world, job.id, aStationId('GH-COM-01'));
    expect(await world.cycles.stations(cycleId)).toEqual(stations);

    const cycle = await world.cycles.find(cycleId);
    const [payment] = before.payments;
    if (cycle === undefined || payment === undefined) throw new Error('the cycle is closed');
    const again = lineItems(world, cycle, await mergeStations(world, job));
    expect(again.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      before.lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const statement = await statementOf(world, { cycle, payment });
    const written = statementCsv(statement);
    const csv = [written.head(), written.uses(statement.usages), ...written.end()].join('');
    const [report] = (await world.exports.of(cycleId, 'partner:010')).filter(
      ({ format }) => format === 'CSV',
    );
    const kept = report === undefined ? undefined : await world.files.read(report);
    expect(csv).toBe(new TextDecoder().decode(kept));
  });
});
