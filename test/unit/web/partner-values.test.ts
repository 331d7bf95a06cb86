import { describe, expect, test } from '@jest/globals';
import {
  NEW_PARTNER,
  type PartnerBody,
  partnerBody,
  partnerValues,
} from '#web/features/partners/partner-values.ts';
import { enabledFormats } from '#web/lib/enabled-formats.ts';
import { recordOf } from '#web/lib/record-lines.ts';
import { STATEMENT_FORMATS, statementWords } from '#web/lib/statement-formats.ts';

const ASCAP: PartnerBody = {
  name: 'ASCAP',
  countryCode: 'US',
  societyCode: '010',
  contactEmail: 'royalties@ascap.example',
  active: true,
  reportingStandard: 'CWR',
  cwrVersion: '2.2',
  settlementCurrency: 'GHS',
  payWithoutShares: false,
  importFormats: ['CSV', 'CWR'],
  exportFormats: ['PDF', 'DDEX-DSR'],
  dpid: 'PADPIDA2015120100C',
  repertoireSource: { kind: 'SFTP', location: 'sftp://files.ascap.example/out', secretName: 'ascap' },
  metadata: { desk: 'New York', note: 'a: b' },
};

describe('the form of a partner', () => {
  test('a partner that is saved unchanged stays as it is', () => {
    expect(partnerBody(partnerValues(ASCAP))).toEqual(ASCAP);
  });

  test.each([
    ['all', NEW_PARTNER.importFormats],
    ['none', []],
  ])('%s of the formats ticked says nothing, so that later ones count as well', (_, importFormats) => {
    expect(partnerBody({ ...NEW_PARTNER, importFormats })).not.toHaveProperty('importFormats');
  });

  test('where nothing is said, every format is ticked', () => {
    const { importFormats: _imports, exportFormats: _exports, ...silent } = ASCAP;

    expect(partnerValues(silent).exportFormats).toEqual(['PDF', 'CSV', 'CWR', 'DDEX-DSR']);
  });

  test('a source of no kind is none, whatever else was typed', () => {
    const repertoireSource = { kind: '' as const, location: 'sftp://left.over', secretName: '' };

    expect(partnerBody({ ...NEW_PARTNER, repertoireSource })).not.toHaveProperty('repertoireSource');
  });

  test('metadata is a line for each entry', () => {
    expect(recordOf('desk: New York\n\n note : a: b\nalone')).toEqual({
      desk: 'New York',
      note: 'a: b',
      alone: '',
    });
    expect(recordOf(' \n')).toBeUndefined();
  });
});

describe('formats of statements', () => {
  test('those that a partner is sent are offered in one order', () => {
    expect(enabledFormats(STATEMENT_FORMATS, ['DDEX-DSR', 'PDF'])).toEqual(['PDF', 'DDEX-DSR']);
    expect(enabledFormats(STATEMENT_FORMATS, undefined)).toHaveLength(4);
  });

  test('a format that comes as two files names which is which', () => {
    expect(statementWords({ format: 'DDEX-DSR', part: 'royalties' })).toBe('DDEX DSR, royalties');
    expect(statementWords({ format: 'CWR', part: 'remarks' })).toBe('CWR, remarks');
    expect(statementWords({ format: 'PDF' })).toBe('PDF');
  });
});
