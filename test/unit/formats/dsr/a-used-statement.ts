import type { Statement, StatementUsage } from '#functions/formats/statement/statement.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';
import { aStatement, aWeighing, ghs } from '#test/support/given/a-statement.ts';

export type Use = Partial<StatementUsage> &
  Pick<StatementUsage, 'playId' | 'workRef'> & { readonly minor: bigint };

/** A statement of these uses: gross as given, a fee of one minor unit in ten, totals that add up. */
export function aStatementOf(uses: readonly Use[], over: Partial<Statement> = {}): Statement {
  const usages = uses.map(
    ({ minor, ...use }): StatementUsage => ({
      stationId: 'GH-ACC-01',
      stationName: 'Anansi FM',
      playedAt: '2026-02-01T18:38:51.000Z',
      title: use.workRef,
      durationSeconds: 200,
      weighing: aWeighing(),
      gross: ghs(minor),
      fee: ghs(minor / 10n),
      net: ghs(minor - minor / 10n),
      ...use,
    }),
  );
  const total = (pick: (usage: StatementUsage) => bigint) =>
    ghs(usages.reduce((sum, usage) => sum + pick(usage), 0n));
  const plain = aStatement({ titles: [] });
  return {
    ...plain,
    totals: {
      ...plain.totals,
      gross: total(({ gross }) => gross.minor),
      adminFee: total(({ fee }) => fee.minor),
      net: total(({ net }) => net.minor),
    },
    usages,
    ...over,
  };
}

/** A work of two writers and a publisher of ASCAP, and a writer of another society. */
export function aWorkSnapshot(over: Partial<WorkSnapshot> = {}): WorkSnapshot {
  return {
    workRef: 'T9000000011',
    workId: 'wrk_01KDVZ0000000000000000000B',
    partnerWorkId: 'SS1-880011',
    title: 'Harmattan Line',
    alternativeTitles: [],
    iswc: 'T9000000011',
    isrcs: ['ZZA012600001'],
    shares: [
      aShare({ name: 'Abena Marlowe', ipi: '00900000127', percent: '33.34' }),
      aShare({ name: 'Joël Tamakloe', ipi: '00900000225', percent: '16.66' }),
      aShare({ kind: 'publisher', role: 'E', name: 'Saltpond Songs', ipi: '00900000323', percent: '25' }),
      aShare({ name: 'Elsewhere Quist', ipi: '00900000421', societyCode: '052', percent: '25' }),
    ],
    ...over,
  };
}

export function aShare(over: Partial<Share> = {}): Share {
  return {
    kind: 'writer',
    role: 'CA',
    name: 'Abena Marlowe',
    right: 'performing',
    territory: '2WL',
    societyCode: '010',
    percent: '50',
    ...over,
  };
}
