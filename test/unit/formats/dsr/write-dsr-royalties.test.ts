import { describe, expect, test } from '@jest/globals';
import { writeDsrRoyalties } from '#functions/formats/dsr/write-dsr-royalties.ts';
import type { Statement } from '#functions/formats/statement/statement.ts';
import { anAdjustment, withAdjustments } from '#test/support/given/an-adjustment.ts';
import { aShare, aStatementOf, aWorkSnapshot } from './a-used-statement.ts';
import { recordsOf, textOf } from './read-report.ts';
import { SOME_PARTIES } from './some-parties.ts';

const write = (statement: Statement) => textOf(writeDsrRoyalties(statement, SOME_PARTIES)).text;
const WORK = aWorkSnapshot();
const ISRC = 'ZZA012600001';
const TWO_PLAYS = [
  { playId: 'p1', workRef: WORK.workRef, isrc: ISRC, minor: 8449n, artist: 'Odo Kestrel' },
  { playId: 'p2', workRef: WORK.workRef, isrc: ISRC, minor: 1n, artist: 'Odo Kestrel' },
];

describe('writeDsrRoyalties', () => {
  test('says what each right holder of the payee’s part earned at each station', () => {
    expect(write(aStatementOf(TWO_PLAYS, { works: [WORK] })).split('\n')).toEqual([
      'HEAD	dsrf/30	RoyaltyReportingProfile	1.0.1	rem_MDFLRFZa-ZamIORoyalties	2026-04-02T09:30:00Z	1	1	2026-01-01	2026-03-31	PADPIDA2026030100Z	ZamIO (fictional)	ZamIORoyalties	PADPIDA2015120100C	Sister Society One	Sister Society One',
      'SY07	1	Anansi FM		PerformanceRoyaltiesModel	Broadcast	GH	PerformingRight	ZamIORoyalties	2		GHS		Sister Society One	DPID::PADPIDA2015120100C	2	84.50	76.06',
      expect.stringMatching(/^AS02\.01\t1\t1\tZZA012600001\t/),
      'SU03.01	1	rem_MDFLRFZa-1-1	1	ZZA012600001	2	84.50	2026-01-01	2026-03-31',
      'LI01.01	1	1	Abena Marlowe	IPI::00900000127	SS1-880011	33.34	PerformingRight	37.56	33.81',
      'LI01.01	1	1	Joël Tamakloe	IPI::00900000225	SS1-880011	16.66	PerformingRight	18.77	16.90',
      'LI01.01	1	1	Saltpond Songs	IPI::00900000323	SS1-880011	25.00	PerformingRight	28.17	25.35',
      'FOOT	8	8	1	1	1',
      '',
    ]);
  });

  test('gives the units left over to the lower reference where remainders are equal', () => {
    const shares = ['00900000225', '00900000127'].map((ipi) => aShare({ name: ipi, ipi }));
    const statement = aStatementOf(TWO_PLAYS.slice(1), { works: [aWorkSnapshot({ shares })] });
    const lines = recordsOf(write(statement), 'LI01.01').map((cells) => [cells[3], cells[8]]);
    expect(lines).toEqual([
      ['00900000225', '0.00'],
      ['00900000127', '0.01'],
    ]);
  });

  test.each([
    ['no shares', []],
    ['shares without percentages', [aShare()].map(({ percent, ...share }) => share)],
    ['no share of the payee’s society', [aShare({ societyCode: '052' })]],
  ])('names the payee itself for a work with %s', (_, shares) => {
    const statement = aStatementOf(TWO_PLAYS, { works: [aWorkSnapshot({ shares })] });
    const [line] = recordsOf(write(statement), 'LI01.01');
    expect([line?.[3], line?.[6], line?.[8]]).toEqual(['ASCAP', '100.00', '84.50']);
  });

  test('names one who holds two shares once', () => {
    const shares = ['CA', 'AR'].map((role) => aShare({ role, ipi: '00900000127', percent: '12.5' }));
    const lines = recordsOf(
      write(aStatementOf(TWO_PLAYS, { works: [aWorkSnapshot({ shares })] })),
      'LI01.01',
    );
    expect(lines.map((cells) => [cells[3], cells[6]])).toEqual([['Abena Marlowe', '25.00']]);
  });

  test('pays a local artist by its own reference', () => {
    const shares = [
      aShare({ kind: 'artist', role: 'PA', name: 'Efua', artistReference: 'A-1', societyCode: undefined }),
      aShare({ kind: 'artist', role: 'PA', name: 'Kofi', artistReference: 'A-2', societyCode: undefined }),
    ];
    const statement = aStatementOf(TWO_PLAYS, {
      payee: { kind: 'artist', ref: 'artist:A-2', name: 'Kofi' },
      works: [aWorkSnapshot({ shares })],
    });
    expect(recordsOf(write(statement), 'LI01.01').map((cells) => cells[3])).toEqual(['Kofi']);
  });

  test('reports what was used in the cycle, and leaves what it corrects of earlier ones to the remarks', () => {
    const statement = aStatementOf(TWO_PLAYS, { works: [aWorkSnapshot()] });
    const adjustments = [anAdjustment({ grossMinor: 8_334n }), anAdjustment({ grossMinor: -7_502n })];
    const report = textOf(writeDsrRoyalties(withAdjustments(statement, adjustments), SOME_PARTIES));
    expect(report.text).toBe(write(statement));
    expect(report.notes).toEqual([
      expect.stringMatching(/^2 adjustments of earlier cycles, gross 8.32 GHS and net 7.07,/),
    ]);
  });

  test('sells each work of a medley for itself', () => {
    const medley = ['W/1', 'W/2'].map((workRef, i) => ({
      playId: 'p1',
      workRef,
      isrc: ISRC,
      minor: BigInt(30 + i),
    }));
    const codes = write(aStatementOf(medley))
      .split('\n')
      .map((line) => line.split('\t').slice(0, 3).join(' '));
    expect(codes.slice(2, -2)).toEqual([
      'AS01 1 1',
      'MW01.01 1 W/1',
      'SU03.01 1 rem_MDFLRFZa-1-1-1',
      'LI01.01 1 1',
      'MW01.01 1 W/2',
      'SU03.01 1 rem_MDFLRFZa-1-1-2',
      'LI01.01 1 1',
    ]);
  });

  test('is not written without the sender’s DPID', () => {
    const sender = { name: 'ZamIO', societyCode: '999' };
    expect(writeDsrRoyalties(aStatementOf([]), { ...SOME_PARTIES, sender })).toEqual({
      cannotBeWritten: [expect.stringContaining('DPID')],
    });
  });
});
