import { describe, expect, test } from '@jest/globals';
import { lintDsr } from '#functions/formats/dsr/lint/lint-dsr.ts';
import { writeDsrUsage } from '#functions/formats/dsr/write-dsr-usage.ts';
import type { Statement } from '#functions/formats/statement/statement.ts';
import { aStatement } from '#test/support/given/a-statement.ts';
import { aStatementOf, aWorkSnapshot } from './a-used-statement.ts';
import { recordsOf, textOf } from './read-report.ts';
import { SOME_PARTIES } from './some-parties.ts';

const write = (statement: Statement) => textOf(writeDsrUsage(statement, SOME_PARTIES));
const WORK = aWorkSnapshot();
const [REF, ISRC] = [WORK.workRef, 'ZZA012600001'];

describe('writeDsrUsage', () => {
  test('writes a summary per station and a block per recording', () => {
    const { fileName, text } = write(
      aStatementOf(
        [
          {
            playId: 'p1',
            workRef: REF,
            isrc: ISRC,
            minor: 1000n,
            durationSeconds: 206,
            artist: 'Odo Kestrel',
          },
          {
            playId: 'p2',
            workRef: REF,
            isrc: ISRC,
            minor: 500n,
            durationSeconds: 208,
            stationId: 'GH-TEM-02',
            stationName: 'Tema TV',
          },
        ],
        { works: [WORK] },
      ),
    );
    expect(fileName).toBe(
      'DSR_PADPIDA2015120100C_PADPIDA2026030100Z_ZamIOBroadcast_2026-Q1_GH_1of1_20260402T093000.tsv',
    );
    expect(text.split('\n')).toEqual([
      'HEAD	dsrf/30	RadioBroadcastProfile	1.0	rem_MDFLRFZa-ZamIOBroadcast	2026-04-02T09:30:00Z	1	1	2026-01-01	2026-03-31	PADPIDA2026030100Z	ZamIO (fictional)	ZamIOBroadcast	PADPIDA2015120100C	Sister Society One	Sister Society One',
      'SY08	1			ZamIOBroadcast	Anansi FM	PerformanceRoyaltiesModel	Broadcast	GH	1		0	GHS	10.00		Sister Society One	DPID::PADPIDA2015120100C	10.00	PerformingRight	9.00	1	GH-ACC-01',
      'SY08	2			ZamIOBroadcast	Tema TV	PerformanceRoyaltiesModel	Broadcast	GH	1		0	GHS	5.00		Sister Society One	DPID::PADPIDA2015120100C	5.00	PerformingRight	4.50	1	GH-TEM-02',
      'AS02.01	1	1	ZZA012600001	ZZA012600001	Harmattan Line		Odo Kestrel		PT3M27S	SoundRecording	T9000000011	Abena Marlowe|Joël Tamakloe|Elsewhere Quist	IPI::00900000127|IPI::00900000225|IPI::00900000421			Saltpond Songs	IPI::00900000323			PADPIDA2026030100Z::wrk_01KDVZ0000000000000000000B',
      'SU05	1	1	rem_MDFLRFZa-1-1	1	true	1		',
      'SU05	1	2	rem_MDFLRFZa-1-2	1	true	1		',
      'FOOT	7	7	2	1	1',
      '',
    ]);
  });

  test('names the works of a medley each, and counts its plays once', () => {
    const medley = [
      { playId: 'p1', workRef: 'W/1', isrc: ISRC, minor: 30n },
      { playId: 'p1', workRef: 'W/2', isrc: ISRC, minor: 70n },
      { playId: 'p2', workRef: 'W/1', isrc: ISRC, minor: 30n },
    ];
    const { text } = write(aStatementOf(medley));
    expect(recordsOf(text, 'AS01').map((cells) => cells[5])).toEqual(['W/1 / W/2']);
    expect(recordsOf(text, 'MW01.01').map((cells) => cells[4])).toEqual(['W/1', 'W/2']);
    expect(recordsOf(text, 'SU05').map((cells) => cells[6])).toEqual(['2']);
    expect(recordsOf(text, 'SY08').map((cells) => cells[9])).toEqual(['2']);
  });

  test('takes plays without an ISRC together by their work, and tells plays of one id at two stations apart', () => {
    const { text } = write(
      aStatementOf([
        { playId: 'p1', workRef: 'W/1', minor: 30n },
        { playId: 'p1', workRef: 'W/1', minor: 30n, stationId: 'GH-TEM-02' },
        { playId: 'p2', workRef: 'W/1', minor: 30n, isrc: 'no isrc' },
        { playId: 'p3', workRef: 'W/1', minor: 30n, isrc: ISRC },
      ]),
    );
    expect(recordsOf(text, 'AS02.01').map((cells) => cells[4])).toEqual([ISRC, '']);
    expect(recordsOf(text, 'SU05').map((cells) => [cells[1], cells[2], cells[6]])).toEqual([
      ['1', '1', '1'],
      ['2', '1', '2'],
      ['2', '2', '1'],
    ]);
  });

  test('names as artist whom stations logged most often, else the writers, else nobody known', () => {
    const artists = ['Zola', 'Ama', 'Zola', 'Ama', undefined];
    const logged = artists.map((artist, i) => ({
      playId: `p${i}`,
      workRef: REF,
      minor: 1n,
      ...(artist !== undefined && { artist }),
    }));
    const displayArtist = (statement: Statement) => recordsOf(write(statement).text, 'AS02.01')[0]?.[7];
    const unlogged = [{ playId: 'p', workRef: REF, minor: 1n }];
    expect(displayArtist(aStatementOf(logged))).toBe('Ama');
    expect(displayArtist(aStatementOf(unlogged, { works: [WORK] }))).toBe(
      'Abena Marlowe, Joël Tamakloe, Elsewhere Quist',
    );
    expect(displayArtist(aStatementOf(unlogged))).toBe('Unknown');
    expect(write(aStatementOf(unlogged)).notes).toEqual([expect.stringContaining('Unknown')]);
  });

  test('writes texts so that no reader takes them apart, and says what it changed', () => {
    const { text, notes } = write(
      aStatementOf([{ playId: 'p', workRef: 'W/1', minor: 1n, title: 'Osee\tYee | "live"\\' }]),
    );
    expect(recordsOf(text, 'AS02.01')[0]?.[5]).toBe('Osee Yee / "live"/');
    expect(notes[0]).toContain('Osee Yee');
  });

  test('reports nothing where nothing was played', () => {
    const { fileName, text } = write(aStatementOf([]));
    expect(recordsOf(text, 'SY08')).toHaveLength(1);
    expect(recordsOf(text, 'FOOT')).toEqual([['FOOT', '3', '3', '1', '0', '0']]);
    expect(lintDsr(text, fileName)).toEqual([]);
  });

  test('names a period that is no quarter by its dates', () => {
    const { cycle } = aStatement();
    const statement = aStatementOf([], { cycle: { ...cycle, periodStart: '2026-02-01' } });
    expect(write(statement).fileName).toContain('_2026-02-01--2026-03-31_');
  });

  test.each([
    ['ASCAP', 'DSR_ASCAP_PAD'],
    ['Sister Society', 'DSR__PAD'],
  ])('names the recipient %s without a DPID so that name and HEAD agree', (name, start) => {
    const parties = { ...SOME_PARTIES, recipient: { name, societyCode: '010' } };
    const { fileName, text } = textOf(writeDsrUsage(aStatement(), parties));
    expect(fileName.startsWith(start)).toBe(true);
    expect(lintDsr(text, fileName)).toEqual([]);
  });

  test.each([
    ['no DPID of the sender', { sender: { name: 'ZamIO', societyCode: '999' } }, 'DPID'],
    ['a DPID that is none', { sender: { ...SOME_PARTIES.sender, dpid: 'DPID-1' } }, 'DPID-1'],
    ['a recipient’s DPID that is none', { recipient: { ...SOME_PARTIES.recipient, dpid: 'x' } }, 'recipient'],
    ['no name of the sender', { sender: { ...SOME_PARTIES.sender, name: ' ' } }, 'sender has no name'],
    [
      'no name of the recipient',
      { recipient: { ...SOME_PARTIES.recipient, name: '' } },
      'recipient has no name',
    ],
  ])('is not written with %s', (_, over, why) => {
    const report = writeDsrUsage(aStatement(), { ...SOME_PARTIES, ...over });
    expect(report).toEqual({ cannotBeWritten: [expect.stringContaining(why)] });
  });

  test('is not written where the usages do not add up', () => {
    expect(() => write(aStatement({ usages: [] }))).toThrow('add up to');
  });
});
