import { describe, expect, test } from '@jest/globals';
import {
  insertAfter,
  rewrite,
  sampleBytes,
  sampleWith,
  sampleWithRaw,
  set,
} from '#test/support/cwr/edit-sample.ts';
import { read, recordingsOf, worksOf } from './read-records.ts';

describe('readCwr', () => {
  test('takes the recording’s own title and artist, else the work’s and its only performer', async () => {
    const own = sampleWith(
      '3.0',
      set('REC', { recordingTitle: 'HARMATTAN LIVE', displayArtist: 'THE TESTERS' }),
    );
    expect(recordingsOf(await read(own))).toMatchObject([{ title: 'HARMATTAN LIVE', artist: 'THE TESTERS' }]);
    const none = sampleWith('3.0', set('REC', { recordingTitle: '', displayArtist: '' }));
    expect(recordingsOf(await read(none))).toMatchObject([
      { title: 'HARMATTAN MORNING', artist: 'THE COASTAL TESTERS' },
    ]);
    const two = sampleWith('2.1', insertAfter('PER', 'PER', { lastName: 'MOONFALL', firstName: 'JUNO' }));
    const rows = await read(two);
    expect(recordingsOf(rows)[0]?.artist).toBeUndefined();
    expect(worksOf(rows)[0]?.performers).toEqual(['THE COASTAL TESTERS', 'JUNO MOONFALL']);
  });

  test('leaves out what a rule drops, and warns with the work', async () => {
    const file = sampleWith(
      '2.1',
      set('NWR', { iswc: 'T9000000012' }),
      set('REC', { isrc: '' }),
      set('ALT', { titleType: 'ZZ' }),
    );
    const rows = await read(file);
    expect(worksOf(rows)[0]).toMatchObject({ alternativeTitles: ['HARMATTAN ANOPA'] });
    expect(worksOf(rows)[0]).not.toHaveProperty('iswc');
    expect(recordingsOf(rows)).toEqual([]);
    expect(rows[1]).toMatchObject({ warnings: [{ level: 'field' }, { level: 'record' }] });
  });

  test('gives a rejected work with its number, title and header, and goes on', async () => {
    const rows = await read(sampleWith('2.2', set('SWR', { prOwnershipShare: '02100' })));
    expect(rows).toMatchObject([
      { kind: 'message' },
      { kind: 'rejected', line: 3, diagnostics: [{ rule: 'NWR T 11', level: 'transaction' }] },
      { kind: 'record', record: { noun: 'work', work: { partnerWorkId: 'LBM0000002' } } },
    ]);
    expect(rows[1]?.kind === 'rejected' && rows[1].raw.slice(0, 2)).toEqual([
      'LBM0000001',
      'HARMATTAN MORNING',
    ]);
    expect(rows[1]?.kind === 'rejected' && rows[1].raw[2]).toMatch(/^NWR0000000000000000HARMATTAN MORNING/);
  });

  test('takes back a group whose trailer does not hold', async () => {
    const rows = await read(sampleWithRaw('2.1', set('GRT', { recordCount: '00000099' })));
    expect(rows.at(-1)).toMatchObject({
      kind: 'retracted',
      fromLine: 2,
      toLine: 41,
      diagnostic: { rule: 'GRT G 0' },
    });
  });

  test('tells an error of the file', async () => {
    const rows = await read(sampleWithRaw('3.1', set('TRL', { recordCount: '00000099' })));
    expect(rows.at(-1)).toMatchObject({ kind: 'file', diagnostic: { severity: 'error', level: 'file' } });
  });

  test('withdraws a work', async () => {
    const file = sampleWith(
      '3.1',
      rewrite('GRH', (line) => line.replace('WRK', 'DRW')),
      ...Array.from({ length: 24 }, () => (lines: readonly string[]) => lines.toSpliced(3, 1)),
      ...Array.from({ length: 21 }, () => (lines: readonly string[]) => lines.toSpliced(4, 1)),
      rewrite('WRK', (line) => `DRW${line.slice(3, 106)}RQ`),
      rewrite('WRK', (line) => `DRW${line.slice(3, 106)}NW`),
    );
    expect(worksOf(await read(file))).toEqual([
      {
        partnerWorkId: 'LBM0000001',
        title: 'HARMATTAN MORNING',
        alternativeTitles: [],
        iswc: 'T9000000011',
        isrcs: [],
        shares: [],
        withdrawn: true,
      },
      expect.objectContaining({ partnerWorkId: 'LBM0000002', withdrawn: true }),
    ]);
  });

  test('reads acknowledgements as what the partner says of works that were sent to it', async () => {
    const rows = await read(sampleBytes('ack-two-works.V21'));
    expect(rows).toMatchObject([
      { kind: 'message' },
      { kind: 'record', line: 3, record: { noun: 'registration', registration: { status: 'AS' } } },
      { kind: 'record', record: { noun: 'registration' } },
    ]);
  });

  test('reads names in the character set that the header names, and titles in other scripts', async () => {
    const utf8 = (text: string) => Buffer.from(text).toString('latin1');
    const file = sampleWith(
      '2.1',
      set('HDR', { characterSet: 'UTF-8' }),
      insertAfter('ALT', 'NAT', { title: utf8('Harmattan Anɔpa'), titleType: 'AL' }, 2),
      set('SWR', { lastName: utf8('MÉNSAHTEST') }),
    );
    const [work] = worksOf(await read(file));
    expect(work?.alternativeTitles).toEqual(['MORNING OF DUST', 'HARMATTAN ANOPA', 'Harmattan Anɔpa']);
    expect(work?.shares[0]?.name).toBe('KOJO MÉNSAHTEST');
  });

  test('reads other scripts as ISO-8859-1 without one', async () => {
    const file = sampleWith('2.1', insertAfter('ALT', 'NAT', { title: 'MATIN\u00c9E', titleType: 'AL' }, 2));
    expect(worksOf(await read(file))[0]?.alternativeTitles).toContain('MATINÉE');
  });
});
