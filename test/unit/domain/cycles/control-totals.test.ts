import { describe, expect, test } from '@jest/globals';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { controlTotals, stationTotals } from '#functions/domain/cycles/control-totals.ts';
import { takeFees } from '#functions/domain/cycles/fees.ts';
import { gatherLines } from '#functions/domain/cycles/merge-lines.ts';
import { aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';

type Closed = Parameters<typeof controlTotals>[0];
const station = apportionStation(
  aManifest({
    works: [anExternalWork([aShare()])],
    plays: [aPlay(), anUnidentifiedPlay({ playId: 'P-2' })],
  }),
);
const gathered = gatherLines();
gathered.add(station);
const lines = takeFees(gathered.lines(), ({ payee }) => ({
  percent: payee.kind === 'held' ? '0' : '15.00',
  source: 'agreement',
}));
/** The station's sums, as they are or with something that a test says otherwise. */
const totals = (over: Partial<typeof station> = {}) =>
  stationTotals({ ...station, playMinor: '400', ...over });
const CLOSED: Closed = { stations: [totals()], lines, licencesMinor: 0n, currency: 'GHS' };

/** Which totals fail, and by how much. */
const failing = (over: Partial<Closed>) =>
  controlTotals({ ...CLOSED, ...over })
    .filter(({ holds }) => !holds)
    .map(({ name, difference }) => `${name}: ${difference}`);

describe('control totals (royalty rules §6)', () => {
  test('a cycle that was shared out by the rules fails none', () => {
    expect(failing({})).toEqual([]);
    expect(controlTotals(CLOSED)).toHaveLength(8);
  });

  test('a station whose claims lack a pesewa is named', () => {
    const claims = station.claims.map((claim, index) =>
      index === 0 ? { ...claim, amountMinor: '199' } : claim,
    );
    expect(failing({ stations: [totals({ claims })] })).toEqual([
      'claims of GH-COM-01 add up to its gross: -0.01',
      'claims of all stations add up to their gross: -0.01',
    ]);
  });

  test('a line that is lost, or there twice', () => {
    const [first] = lines;
    expect(failing({ lines: lines.slice(1) })).toContain('all lines add up to all stations: -2.00');
    expect(failing({ lines: [...lines, ...(first === undefined ? [] : [first])] })).toContain(
      'all lines add up to all stations: 2.00',
    );
  });

  test('a licence of 900.00 that no pool has', () => {
    expect(failing({ licencesMinor: 90_000n })).toEqual([
      'licence pools are the parts of all licences in the period: -900.00',
    ]);
  });

  test('held records that lack one', () => {
    expect(failing({ stations: [{ ...totals(), heldMinor: 0n }] })).toEqual([
      'held records add up to held lines: -2.00',
    ]);
  });

  test('a net that is not gross − fee, and fees that are not the payee’s, which is named', () => {
    const wrongNet = lines.map((line) => ({ ...line, netMinor: line.netMinor + 1n }));
    expect(failing({ lines: wrongNet })).toContain('gross is fee and net on all lines: 0.02');
    const wrongFee = lines.map((line) =>
      line.payee.kind === 'partner'
        ? { ...line, feeMinor: line.feeMinor + 5n, netMinor: line.netMinor - 5n }
        : line,
    );
    expect(failing({ lines: wrongFee })).toEqual([
      expect.stringMatching(/^fees of partner:010\|agr_\S+ add up: 0\.05$/),
    ]);
  });

  test('a play that is neither matched nor unmatched nor dismissed', () => {
    const counts = { ...station.counts, matched: 0 };
    expect(failing({ stations: [totals({ counts })] })).toEqual([
      'plays are matched, unmatched or dismissed: -1',
    ]);
  });

  test('two lines that are wrong by as much in opposite ways are both named', () => {
    const [first, second] = lines;
    if (first === undefined || second === undefined) throw new Error('there are two lines');
    const wrong = [
      { ...first, netMinor: first.netMinor + 1n },
      { ...second, netMinor: second.netMinor - 1n },
    ];
    expect(failing({ lines: wrong })).toEqual([
      'gross of held:unidentified|- is fee and net: 0.01',
      'gross of partner:010|T3584099316 is fee and net: -0.01',
    ]);
  });
});
