import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Allocation } from '#functions/domain/cycles/allocation.ts';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { controlTotals, stationTotals } from '#functions/domain/cycles/control-totals.ts';
import { feeRate, type LineWithFee, takeFees } from '#functions/domain/cycles/fees.ts';
import type { StationManifest } from '#functions/domain/cycles/manifest.ts';
import { gatherLines, type MergedLine } from '#functions/domain/cycles/merge-lines.ts';
import { licencePart } from '#functions/domain/licensing/licence-fee.ts';
import { paymentDue } from '#functions/domain/payments/payment-due.ts';
import { goldenCatalogue } from '#test/support/golden/golden-catalogue.ts';
import { goldenManifests } from '#test/support/golden/golden-manifests.ts';
import { cycle, EXPECTED, PERIOD } from '#test/support/golden/golden-setup.ts';
import { aDuePart } from '#test/unit/domain/payments/a-due-part.ts';

let manifests: readonly StationManifest[];
let stations: readonly Allocation[];
let lines: readonly LineWithFee[];

const merged = (of: readonly Allocation[]) => {
  const gathered = gatherLines();
  for (const station of of) gathered.add(station);
  return gathered.lines();
};
const feesTaken = (merged: readonly MergedLine[]) =>
  takeFees(merged, (line) =>
    feeRate(line, cycle.partners, {
      cycleDefault: PERIOD.adminFeePercentDefault,
      systemDefault: '15.00',
      localArtists: '0',
    }),
  );

beforeAll(async () => {
  manifests = await goldenManifests(await goldenCatalogue());
  stations = manifests.map(apportionStation);
  lines = feesTaken(merged(stations));
});

const sum = <T>(of: readonly T[], amount: (one: T) => bigint) =>
  of.reduce((total, one) => total + amount(one), 0n);

describe('the golden quarter, from its files to the pesewa', () => {
  test('counts its plays', () => {
    const counted = (name: keyof Allocation['counts']) =>
      stations.reduce((total, { counts }) => total + counts[name], 0);
    expect({
      total: counted('plays'),
      duplicate: counted('duplicate'),
      matched: counted('matched'),
      unmatched: counted('unmatched'),
      weightless: counted('weightless'),
    }).toEqual(EXPECTED.plays);
  });

  test('invoices and holds station by station', () => {
    const found = stations.map(({ stationId, grossMinor, heldMinor }) => [
      stationId,
      { gross: BigInt(grossMinor), held: BigInt(heldMinor) },
    ]);
    expect(Object.fromEntries(found)).toEqual(EXPECTED.stations);
    expect(sum(stations, ({ grossMinor }) => BigInt(grossMinor))).toBe(EXPECTED.grandGross);
  });

  test('gives every line its uses, seconds, gross, fee and net', () => {
    const found = lines.map((line) => ({
      payee: line.payeeRef,
      work: line.workRef,
      usageCount: line.usageCount,
      totalDurationSeconds: line.totalDurationSeconds,
      gross: line.grossMinor,
      adminFee: line.feeMinor,
      net: line.netMinor,
    }));
    const keyed = (all: typeof found) =>
      Object.fromEntries(all.map((line) => [`${line.payee}|${line.work}`, line]));
    expect(found).toHaveLength(EXPECTED.lines.length);
    expect(keyed(found)).toEqual(keyed(EXPECTED.lines));
  });

  test('owes every payee its total, and partners less their withholding tax', () => {
    const found = [...Map.groupBy(lines, ({ payeeRef }) => payeeRef)].map(([payee, of]) => {
      const partner = cycle.partners.find(({ societyCode }) => payee === `partner:${societyCode}`);
      const gross = sum(of, ({ grossMinor }) => grossMinor);
      const adminFee = sum(of, ({ feeMinor }) => feeMinor);
      const { netMinor, taxMinor, netPayableMinor } = paymentDue(
        [
          aDuePart({
            grossMinor: gross,
            feeMinor: adminFee,
            withholdingTaxPercent: partner?.agreements[0]?.terms[0]?.withholdingTaxPercent ?? '0',
          }),
        ],
        0n,
      );
      const tax = partner && { withholdingTax: taxMinor, netPayable: netPayableMinor };
      return [payee, { lines: of.length, gross, adminFee, net: netMinor, ...tax }] as const;
    });
    expect(Object.fromEntries(found)).toEqual(EXPECTED.totals);
  });

  test('passes every control total', () => {
    const licencesMinor = manifests.reduce(
      (total, { licences, cycle }) => total + licencePart(licences, cycle),
      0n,
    );
    const sums = stations.map((station) => {
      const playMinor = sum(station.plays, ({ amountMinor }) => BigInt(amountMinor));
      return stationTotals({ ...station, playMinor: String(playMinor) });
    });
    const totals = controlTotals({ stations: sums, lines, licencesMinor, currency: 'GHS' });
    expect(totals.filter(({ holds }) => !holds)).toEqual([]);
  });

  test('gives the same bytes again, whatever order plays and works come in', () => {
    const again = manifests.map((manifest) =>
      apportionStation({
        ...manifest,
        plays: manifest.plays.toReversed(),
        works: manifest.works.toReversed(),
      }),
    );
    const text = (of: readonly LineWithFee[]) =>
      JSON.stringify(of, (_key, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(text(feesTaken(merged(again.toReversed())))).toBe(text(lines));
    expect(JSON.stringify(manifests.map(apportionStation))).toBe(JSON.stringify(stations));
  });
});
