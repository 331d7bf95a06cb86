import { describe, expect, test } from '@jest/globals';
import {
  NEW_PARTNER,
  type PartnerBody,
  partnerBody,
  partnerValues,
} from '#web/features/partners/partner-values.ts';

const ASCAP: PartnerBody = {
  name: 'ASCAP',
  countryCode: 'US',
  societyCode: '010',
  contactEmail: 'royalties@ascap.example',
  active: true,
  reportingStandard: 'CWR',
  cwrVersion: '2.2',
  language: 'fr',
  readingMode: 'strict',
  settlementCurrency: 'GHS',
  payWithoutShares: false,
  payUnknownSociety: false,
  notices: true,
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
});
