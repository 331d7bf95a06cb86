import { describe, expect, test } from '@jest/globals';
import { writeCwr } from '#functions/formats/cwr/write/write-cwr.ts';
import { aStatementOf } from '#test/unit/formats/dsr/a-used-statement.ts';
import { aCwrShare, aCwrWork } from './a-cwr-work.ts';
import { fieldsOf } from './read-records.ts';
import { exporting, write, written } from './write-export.ts';

describe('titles, names and numbers in a CWR file', () => {
  test('writes titles, recordings and the partner’s own number', () => {
    const { records, report } = write([aCwrWork()], '2.2');
    expect(
      fieldsOf(
        records,
        ['NWR'],
        'workTitle',
        'submitterWorkNumber',
        'iswc',
        'versionType',
        'recordedIndicator',
      ),
    ).toEqual([['NWR', 'HARMATTAN MORNING', '0000000000000B', 'T9000000011', 'ORI', 'Y']]);
    expect(fieldsOf(records, ['ALT'], 'alternativeTitle', 'titleType')).toEqual([
      ['ALT', 'MORNING OF DUST', 'AT'],
      ['ALT', 'HARMATTAN ANOPA', 'AT'],
    ]);
    expect(fieldsOf(records, ['REC'], 'isrc', 'isrcValidity', 'recordingTitle')).toEqual([
      ['REC', 'GHZZZ2600017', 'Y', 'HARMATTAN MORNING'],
    ]);
    expect(
      fieldsOf(records, ['XRF'], 'organisationCode', 'identifier', 'identifierType', 'validity'),
    ).toEqual([['XRF', '010', '990000001', 'W', 'Y']]);
    expect(report.rewritten).toEqual([
      {
        workRef: 'T9000000011',
        what: 'alternative title',
        original: 'Harmattan Anɔpa',
        written: 'HARMATTAN ANOPA',
        isCut: false,
      },
    ]);
  });

  test('says of a recording what is known of it, and each ISRC once', () => {
    const known = [
      { isrc: 'GHZZZ2600019', title: 'Harmattan Mɔning (Live)', artist: 'Yaa', durationSeconds: 3671 },
      { isrc: 'GHZZZ2600017', title: 'Harmattan Morning', durationSeconds: 221 },
    ];
    const recordings = new Map([[aCwrWork().workId, known]]);
    const file = writeCwr(aStatementOf([], { works: [aCwrWork()] }), exporting('2.2', { recordings }));
    const { records } = written(file, '2.2');
    expect(fieldsOf(records, ['REC'], 'isrc', 'recordingTitle', 'displayArtist', 'duration')).toEqual([
      ['REC', 'GHZZZ2600017', 'HARMATTAN MORNING', '', '000341'],
      ['REC', 'GHZZZ2600019', 'HARMATTAN MONING (LIVE)', 'YAA', '010111'],
    ]);
  });

  test('names performers as stations logged them, the most frequent first', () => {
    const uses = ['The Testers', 'Yaa', 'Yaa', 'ƒia', '愛'].map((artist, i) => ({
      playId: `p${i}`,
      workRef: 'T9000000011',
      minor: 1n,
      artist,
    }));
    const file = writeCwr(aStatementOf(uses, { works: [aCwrWork()] }), exporting('2.1'));
    const { records } = written(file, '2.1');
    expect(fieldsOf(records, ['PER'], 'lastName')).toEqual([
      ['PER', 'YAA'],
      ['PER', 'THE TESTERS'],
      ['PER', 'FIA'],
    ]);
  });

  test('writes a work that somebody arranged as a version', () => {
    const shares = [aCwrShare({ percent: '50' }), aCwrShare({ role: 'AR', name: 'A B', percent: '50' })];
    const { records } = write([aCwrWork({ shares })], '3.0');
    expect(fieldsOf(records, ['WRK'], 'versionType', 'musicArrangement', 'lyricAdaptation')).toEqual([
      ['WRK', 'MOD', 'UNS', 'UNS'],
    ]);
  });

  test('gives a party the same number in every file, with an IPI or without', () => {
    const number = (name: string) =>
      fieldsOf(
        write([aCwrWork({ shares: [aCwrShare({ name, ipi: undefined, percent: '100' })] })], '2.1').records,
        ['OWR'],
        'interestedPartyNumber',
      )[0]?.[1];
    expect(number('Efua Ɔsei')).toMatch(/^N[0-9A-Z]{8}$/);
    expect(number('Efua Ɔsei')).toBe(number('EFUA ƆSEI'));
    expect(number('Efua Ɔsei')).not.toBe(number('Efua Osei'));
  });

  test('cuts what is too long, and says so', () => {
    const long = 'Abcdefghi '.repeat(7).trim();
    const shares = [aCwrShare({ name: `${long} X`, percent: '100' })];
    const { records, report } = write([aCwrWork({ title: long, shares, alternativeTitles: [] })], '2.1');
    expect(fieldsOf(records, ['NWR'], 'workTitle')).toEqual([
      ['NWR', long.slice(0, 60).toUpperCase().trim()],
    ]);
    expect(fieldsOf(records, ['OWR'], 'lastName', 'firstName')).toEqual([
      ['OWR', 'X', long.slice(0, 30).toUpperCase().trim()],
    ]);
    expect(report.rewritten.map(({ what, isCut }) => [what, isCut])).toEqual([
      ['title', true],
      ['writer', true],
    ]);
  });

  test('leaves out titles beyond what a work may have, and counts them', () => {
    const alternativeTitles = Array.from({ length: 130 }, (_, i) => `Title ${i}`);
    const { records, report } = write([aCwrWork({ alternativeTitles })], '2.1');
    expect(fieldsOf(records, ['ALT'])).toHaveLength(100);
    expect(report.shortened).toEqual([{ workRef: 'T9000000011', leftOut: 30 }]);
  });
});
