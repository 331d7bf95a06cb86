import { fraction, show } from '#functions/domain/cycles/fraction.ts';
import type {
  Statement,
  StatementLine,
  StatementUsage,
  UseWeighing,
} from '#functions/formats/statement/statement.ts';
import type { Money } from '#shared/money.ts';

type Over = Partial<Statement> & { readonly titles?: readonly string[]; readonly grossMinor?: bigint };

export const ghs = (minor: bigint): Money => ({ minor, currency: 'GHS' });

/**
 * A statement that adds up: a line and two uses for each title, three quarters of the work, fee 14.25 % and
 * withholding tax 8 %, each rounded half up. A test overrides whatever else it needs.
 */
export function aStatement({ titles = ['Ɛhɔ Yɛ Fɛ'], grossMinor = 12_345n, ...over }: Over = {}): Statement {
  const lines = titles.map((title, i) => aLine(title, i, grossMinor));
  const sum = (pick: (line: StatementLine) => Money) =>
    ghs(lines.reduce((total, line) => total + pick(line).minor, 0n));
  const [gross, adminFee, net] = [sum((l) => l.gross), sum((l) => l.fee), sum((l) => l.net)];
  const withholdingTax = ghs((net.minor * 8n + 50n) / 100n);
  return {
    payee: { kind: 'partner', ref: 'partner:010', name: 'ASCAP' },
    cycle: {
      id: 'cyc_01KDVZ0000000000000000000A',
      name: '2026-Q1 – Ghana',
      territory: 'GH',
      periodStart: '2026-01-01',
      periodEnd: '2026-03-31',
      currency: 'GHS',
    },
    basis: 'invoiced',
    paymentId: 'rem_MDFLRFZa',
    issuedAt: '2026-04-02T09:30:00.000Z',
    parts: [
      {
        agreement: 'Ghana from 1 Jan 2024',
        feePercent: '14.25',
        gross,
        adminFee,
        net,
        withholdingTaxPercent: '8.00',
        withholdingTaxReference: 'Income Tax Act, schedule of royalties to non-residents',
        withholdingTax,
      },
    ],
    totals: {
      usageCount: lines.reduce((count, line) => count + line.usageCount, 0),
      totalDurationSeconds: lines.reduce((seconds, line) => seconds + line.totalDurationSeconds, 0),
      gross,
      adminFee,
      net,
      broughtForward: ghs(0n),
      withholdingTax,
      netPayable: ghs(net.minor - withholdingTax.minor),
      carriedForward: ghs(0n),
    },
    lines,
    adjustments: [],
    works: [],
    usages: lines.flatMap(usesOf),
    ...over,
  };
}

function aLine(title: string, i: number, grossMinor: bigint): StatementLine {
  const gross = grossMinor + BigInt(i);
  const fee = (gross * 1425n + 5000n) / 10_000n;
  return {
    lineItemId: `lin_${i}`,
    workRef: 'T9000000017',
    partnerWorkId: `W-${i}`,
    title,
    iswc: 'T9000000017',
    isrc: `QZZZZ26${String(i).padStart(5, '0')}`,
    parties: [
      { name: 'Efua Ɔsei', ipi: '00900000127', role: 'CA', percent: '50.00', societyCode: '010' },
      { name: 'Lagoon Songs', ipi: '00900000323', role: 'E', percent: '25.00' },
    ],
    usageCount: 2,
    totalDurationSeconds: 407,
    gross: ghs(gross),
    fee: ghs(fee),
    net: ghs(gross - fee),
  };
}

/** Two uses whose amounts add up to the line's. */
function usesOf(line: StatementLine, i: number): StatementUsage[] {
  const { workRef, partnerWorkId = '', title, iswc = '', isrc = '' } = line;
  const part = (amount: Money, which: number) =>
    ghs(which === 0 ? amount.minor / 2n : amount.minor - amount.minor / 2n);
  return [203, 204].map((durationSeconds, which) => {
    const [gross, fee] = [part(line.gross, which), part(line.fee, which)];
    return {
      stationId: 'GH-ACC-01',
      stationName: 'Anansi FM',
      playId: `P-${i}-${which}`,
      playedAt: `2026-02-0${which + 1}T18:38:51.000Z`,
      workRef,
      partnerWorkId,
      title,
      iswc,
      isrc,
      durationSeconds,
      weighing: aWeighing({
        playWeight: String(durationSeconds),
        weight: show(fraction(BigInt(durationSeconds * 3), 4n)),
      }),
      gross,
      fee,
      net: ghs(gross.minor - fee.minor),
    };
  });
}

/** Three quarters of a play of 200 s in a licence pool, by day. */
export const aWeighing = (over: Partial<UseWeighing> = {}): UseWeighing => ({
  basis: 'licencePool',
  pool: 'licence',
  multiplier: '1',
  playWeight: '200',
  share: '3/4',
  weight: '150',
  ...over,
});
