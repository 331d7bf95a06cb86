import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { DSR_RULES } from '#functions/formats/dsr/lint/finding.ts';
import { lintDsr } from '#functions/formats/dsr/lint/lint-dsr.ts';

const sample = (name: string) =>
  readFileSync(new URL(`../../../fixtures/ddex/${name}`, import.meta.url), 'utf8');
const USAGE = sample('dsr-broadcast.tsv');
const ROYALTY = sample('dsr-royalty.tsv');
const USAGE_NAME =
  'DSR_PADPIDA2015120100C_PADPIDA2026030100Z_ZamioBroadcast_2026-Q3_GH_1of1_20261015T093000.tsv';
const ROYALTY_NAME =
  'DSR_PADPIDA2015120100C_PADPIDA2026030100Z_ZamioRoyalties_2026-Q3_GH_1of1_20261015T093100.tsv';

/** The report with one thing changed: what must be there, and what stands instead. */
function damaged(report: string, from: string | RegExp, to: string): string {
  const changed = report.replace(from, to);
  if (changed === report) throw new Error(`${from} is not in the report`);
  return changed;
}
const nameOf = (report: string) => (report.includes('RoyaltyReportingProfile') ? ROYALTY_NAME : USAGE_NAME);
const lineOf = (report: string, start: string) =>
  report.split('\n').findIndex((line) => line.startsWith(start)) + 1;

const DAMAGES: readonly (readonly [string, string, string | RegExp, string, keyof typeof DSR_RULES])[] = [
  ['letters in an ISRC that none has', USAGE, 'ZZA012600001', 'ZZ-012600001', 'value.type'],
  ['characters behind an ISRC', USAGE, 'ZZA012600001', 'ZZA0126000017', 'value.type'],
  ['an ISWC with dots', USAGE, 'T9000000011', 'T-900.000.001-1', 'value.type'],
  ['a duration that is none', USAGE, 'PT3M27S', '3:27', 'value.type'],
  ['a duration without figures', USAGE, 'PT3M27S', 'PT', 'value.type'],
  ['a value of no value set', USAGE, 'PerformanceRoyaltiesModel', 'RoyaltyModel', 'value.type'],
  ['a withdrawn currency', USAGE, 'GHS', 'GHC', 'value.type'],
  ['a block id that is no number', USAGE, 'AS02.01\t1\t', 'AS02.01\tB1\t', 'value.type'],
  ['a decimal comma', USAGE, '1200.00', '1200,00', 'value.type'],
  ['a day that no month has', USAGE, '2026-07-01', '2026-07-32', 'value.type'],
  ['a time without zone', USAGE, '2026-10-15T09:30:00Z', '2026-10-15T09:30:00', 'value.type'],
  ['a DPID that is none', USAGE, 'PADPIDA2026030100Z', 'PADPID-1', 'value.type'],
  ['an id without namespace', USAGE, 'ZAMIO::W-00077', 'W-00077', 'value.type'],
  ['use before its recording', USAGE, /(AS02\.01\t1\t.*\n)(SU05\t1\t1.*\n)/, '$2$1', 'record.order'],
  ['a block without use', USAGE, 'SU05\t2\t1\tTX-2-1\t1\ttrue\t1\t\t\n', '', 'record.order'],
  ['a summary between blocks', USAGE, /(SY08\t2.*\n)(AS02\.01\t1(?:.*\n)+?)(?=AS02)/, '$2$1', 'record.order'],
  ['a second HEAD', USAGE, /(HEAD.*\n)/, '$1$1', 'record.order'],
  ['a record after FOOT', USAGE, /(SU05\t3.*\n)(FOOT.*\n)/, '$2$1', 'record.order'],
  ['no summary', ROYALTY, /SY07.*\n/, '', 'record.order'],
  ['a right holder without a sale', ROYALTY, /SU03\.01.*\n/, '', 'record.order'],
  ['cells dropped at the end', USAGE, 'TX-1-2\t1\ttrue\t3\t\t', 'TX-1-2\t1\ttrue\t3', 'record.cells'],
  ['a cell too many', USAGE, 'PT850H', 'PT850H\t', 'record.cells'],
  ['no FOOT', USAGE, /FOOT.*\n/, '', 'foot.missing'],
  ['a wrong count of lines', USAGE, 'FOOT\t14\t14', 'FOOT\t13\t14', 'foot.counts'],
  ['a wrong count of lines of the report', USAGE, 'FOOT\t14\t14', 'FOOT\t14\t', 'foot.counts'],
  ['a wrong count of summaries', USAGE, '\t2\t3\t3\n', '\t1\t3\t3\n', 'foot.counts'],
  ['a wrong count of blocks', USAGE, '\t2\t3\t3\n', '\t2\t4\t3\n', 'foot.counts'],
  [
    'a last file without counts of the report',
    USAGE,
    /\t1\t1\t2026-07(.*\n(?:.*\n)+FOOT\t14\t)14/,
    '\t2\t2\t2026-07$1',
    'foot.counts',
  ],
  ['a resource that is not in the block', USAGE, 'TX-1-1\t1', 'TX-1-1\t2', 'reference.dangling'],
  ['a summary that is not there', USAGE, 'SU05\t1\t2', 'SU05\t1\t9', 'reference.dangling'],
  ['a summary named twice', USAGE, 'SY08\t2', 'SY08\t1', 'id.repeated'],
  ['a transaction named twice', USAGE, 'TX-1-2', 'TX-1-1', 'id.repeated'],
  ['a block that comes back', USAGE, /^(AS01|RE01|MW01\.01|SU05)\t3\t/gm, '$1\t1\t', 'id.repeated'],
  ['a resource named twice', USAGE, /(RE01\t3\t.*\n)/, '$1$1', 'id.repeated'],
  ['broadcasts that do not add up', USAGE, 'TX-1-2\t1\ttrue\t3', 'TX-1-2\t1\ttrue\t4', 'sum.differs'],
  ['sales that do not add up', ROYALTY, '\t5\t84.50\t2026', '\t5\t84.51\t2026', 'sum.differs'],
  ['amounts that do not add up', ROYALTY, '14.08\t11.96', '14.08\t11.97', 'sum.differs'],
  ['lists of different lengths', USAGE, '|IPI::00900000225', '', 'value.list'],
  ['an empty entry of a list', USAGE, 'Abena Marlowe|', 'Abena Marlowe||', 'value.list'],
  ['two values in a single cell', USAGE, 'Harmattan Line', 'Harmattan|Line', 'value.list'],
  ['a backslash', USAGE, 'Harmattan Line', 'Harmattan Line\\', 'value.character'],
  ['a control character', USAGE, 'Harmattan Line', 'Harmattan\vLine', 'value.character'],
  ['blanks around a value', USAGE, 'Abena Marlowe|', 'Abena Marlowe |', 'value.character'],
  ['an empty title', USAGE, 'Harmattan Line', '', 'value.missing'],
  [
    'a service that the name does not say',
    USAGE,
    'ZamioBroadcast\tPADPIDA2015',
    'OtherService\tPADPIDA2015',
    'file.name-differs',
  ],
  [
    'a recipient that the name does not say',
    USAGE,
    'PADPIDA2015120100C\tS',
    'PADPIDA2015120100D\tS',
    'file.name-differs',
  ],
  ['a period that the name does not say', USAGE, '\t2026-09-30', '\t2026-09-29', 'file.name-differs'],
  ['a period that ends before it starts', USAGE, '\t2026-09-30', '\t2026-06-30', 'head.period'],
  [
    'a profile that nobody knows',
    USAGE,
    'RadioBroadcastProfile\t1.0',
    'RadioBroadcastProfile\t9.0',
    'head.profile',
  ],
  ['no HEAD', USAGE, /HEAD.*\n/, '', 'head.profile'],
  ['a record of another profile', USAGE, 'SY08\t2', 'SY07\t2', 'record.unknown'],
  ['a comment', USAGE, 'SU05', '# uses\nSU05', 'record.unknown'],
  ['a byte order mark', USAGE, /^/, '\uFEFF', 'file.encoding'],
  ['CR LF', USAGE, /\n/g, '\r\n', 'file.line-end'],
  ['no LF at the end', USAGE, /\n$/, '', 'file.line-end'],
  ['a line without end', USAGE, 'Harmattan Line', 'x'.repeat(1_000_001), 'file.beyond-limit'],
];

describe('lintDsr', () => {
  test.each([
    ['a usage report', USAGE],
    ['a royalty report', ROYALTY],
  ])('has nothing to say about %s of the standard’s samples', (_, report) => {
    expect(lintDsr(report, nameOf(report))).toEqual([]);
  });

  test.each(DAMAGES)('finds %s', (_, report, from, to, rule) => {
    const rules = lintDsr(damaged(report, from, to), nameOf(report)).map((finding) => finding.rule);
    expect(rules).toContain(rule);
  });

  test.each([
    ['DSR_B_A_ZamioBroadcast.tsv', 'file.name'],
    [USAGE_NAME.replace('2026-Q3', '2026-W35'), 'file.name'],
    [USAGE_NAME.replace('1of1', '2of2'), 'file.name-differs'],
    [USAGE_NAME.replace('PADPIDA2026030100Z', 'SomebodyElse'), 'file.name-differs'],
    [USAGE_NAME.replace('2026-Q3', '2026-07'), 'file.name-differs'],
  ])('finds that a file is named %s', (name, rule) => {
    const findings = lintDsr(USAGE, name);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((finding) => finding.rule === rule)).toBe(true);
  });

  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-07-04', '2026-07-04', '2026-07-04'],
    ['2026-07-04--2026-08-01', '2026-07-04', '2026-08-01'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
  ])('takes %s for the days that it means', (period, start, end) => {
    const report = USAGE.replace('2026-07-01\t2026-09-30', `${start}\t${end}`);
    expect(lintDsr(report, USAGE_NAME.replace('2026-Q3', period))).toEqual([]);
  });

  test('finds bytes that are no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(USAGE.slice(0, 300)), Buffer.of(0xff, 0xfe)]);
    expect(lintDsr([bytes], USAGE_NAME).map(({ rule }) => rule)).toContain('file.encoding');
  });

  test('says line and cell', () => {
    const report = damaged(USAGE, 'PT3M27S', '3:27');
    expect(lintDsr(report, USAGE_NAME)).toEqual([
      {
        line: lineOf(USAGE, 'AS02.01'),
        cell: 10,
        rule: 'value.type',
        message: 'Duration must be a duration such as PT3M27S; it is 3:27',
      },
    ]);
  });

  test('stops at a line that never ends', () => {
    const pieces = [USAGE, ...Array.from({ length: 20 }, () => 'x'.repeat(100_000))];
    expect(lintDsr(pieces, USAGE_NAME).map(({ rule }) => rule)).toEqual(['file.beyond-limit']);
  });

  test('finds the same whatever the pieces', () => {
    const report = Buffer.from(damaged(damaged(USAGE, 'PT3M27S', '3:27'), 'FOOT\t14', 'FOOT\t15'));
    const whole = lintDsr([report], USAGE_NAME);
    for (const size of [1, 7, 1000]) {
      const pieces = Array.from({ length: Math.ceil(report.length / size) }, (_, i) =>
        report.subarray(i * size, (i + 1) * size),
      );
      expect(lintDsr(pieces, USAGE_NAME)).toEqual(whole);
    }
    expect(whole).toHaveLength(2);
  });

  test('reads files of several as well', () => {
    const report = damaged(USAGE, '\t1\t1\t2026-07', '\t1\t2\t2026-07')
      .replace('FOOT\t14\t14', 'FOOT\t14\t')
      .replace('\t3\t3\n', '\t3\t\n');
    expect(lintDsr(report, USAGE_NAME.replace('1of1', '1of2'))).toEqual([]);
  });

  test('provokes every rule in these tests', () => {
    const provoked = new Set<string>(['file.name', ...DAMAGES.map(([, , , , rule]) => rule)]);
    expect(Object.keys(DSR_RULES).filter((rule) => !provoked.has(rule))).toEqual([]);
  });
});
