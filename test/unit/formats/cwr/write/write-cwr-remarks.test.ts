import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { writeCwrRemarks } from '#functions/formats/cwr/write/write-cwr-remarks.ts';

const NOTHING = { worksWritten: 1, rewritten: [], notCarried: [], shortened: [] };

describe('what a CWR file could not say as it stands', () => {
  test('is nothing where it says all', () => {
    expect(writeCwrRemarks(NOTHING)).toBeUndefined();
  });

  test('is a table: works left out, works shortened, other letters and cut titles', () => {
    const table = writeCwrRemarks({
      worksWritten: 2,
      notCarried: [{ workRef: '010/A-1', title: '=Half a song', why: 'its shares make 50.00' }],
      shortened: [{ workRef: 'T9000000011', leftOut: 3 }],
      rewritten: [
        { workRef: 'T9000000011', what: 'title', original: 'Ɔdɔ', written: 'ODO', isCut: false },
        { workRef: 'T9000000011', what: 'writer', original: 'Long', written: 'LON', isCut: true },
      ],
    });
    expect(parse(table ?? '', { from_line: 2 })).toEqual([
      ['not carried', '010/A-1', 'title', "'=Half a song", '', 'its shares make 50.00'],
      ['shortened', 'T9000000011', '', '', '', '3 records left out'],
      ['rewritten', 'T9000000011', 'title', 'Ɔdɔ', 'ODO', 'letters that CWR does not carry'],
      ['rewritten', 'T9000000011', 'writer', 'Long', 'LON', 'longer than CWR allows'],
    ]);
  });
});
