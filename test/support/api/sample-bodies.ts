import type { Route } from '#shared/contract/route.ts';
import { noticeChoicesUpdate } from '#shared/examples/notices.ts';
import { territoryUpdate } from '#shared/examples/territories.ts';

const PARTNER = {
  name: 'A society',
  countryCode: 'US',
  societyCode: '499',
  contactEmail: 'royalties@society.example',
  reportingStandard: 'CWR',
};
const AGREEMENT = {
  territory: 'GH',
  effectiveDate: '2024-01-01',
  adminFeePercent: '15.00',
  status: 'Active',
  reportingFrequency: 'Quarterly',
};
const ARTIST = { reference: 'A-0', name: 'An artist', email: 'artist@music.example' };
const UPLOAD = { fileName: 'works.csv', contentType: 'text/csv', sizeBytes: 3, sha256: 'ab'.repeat(32) };
const UPLOAD_ID = 'upl_01J00000000000000000000000';
const NOTE = { text: 'Looked at it' };
const REASON = { reason: 'The bank refused it' };
const ACCOUNT = { holder: 'A society', number: '000123456789', evidence: 'A letter and a call back' };
const REFERENCE = { paymentReference: 'GCB-0' };

/** A valid body for each route that takes one; the things it names need not exist. */
const BODIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  createPartner: PARTNER,
  updatePartner: { ...PARTNER, version: 1 },
  createAgreement: AGREEMENT,
  updateAgreement: { ...AGREEMENT, version: 1 },
  requestRepertoireUpload: UPLOAD,
  ingestRepertoire: { uploadId: UPLOAD_ID },
  saveColumnMapping: { mapping: { title: 'Work Title' }, version: 0 },
  proposeColumnMapping: { uploadId: UPLOAD_ID },
  mergeWork: { into: 'wrk_01J00000000000000000000000', ...REASON },
  unmergeWork: REASON,
  proposeDecidedShares: {
    shares: [{ name: 'A writer', role: 'CA', societyCode: '499', percent: '100.00' }],
    from: '2026-01-01',
    evidence: 'A letter of both societies',
    ...REASON,
  },
  proposeHeldExpiry: {
    territory: 'GH',
    cycleId: 'cyc_01J00000000000000000000000',
    boardReference: 'Board minute 2029/12',
  },
  createAffiliation: { ipi: '00000000199', societyCode: '499', from: '2026-01-01', ...REASON },
  createArtist: ARTIST,
  updateArtist: { name: ARTIST.name, email: ARTIST.email, version: 1 },
  createLocalWork: { title: 'A song', shares: [{ artistReference: 'A-0', percent: '100.00' }] },
  createStation: {
    stationId: 'ST-0',
    name: 'A station',
    broadcasterType: 'commercial',
    medium: 'radio',
    territory: 'GH',
    timezone: 'Africa/Accra',
  },
  createTariff: {
    territory: 'GH',
    broadcasterType: 'commercial',
    medium: 'radio',
    basis: 'perMinute',
    rate: '0.600000',
    currency: 'GHS',
  },
  updateTerritory: { ...territoryUpdate, version: 0 },
  createLicence: {
    stationId: 'ST-0',
    periodStart: '2026-01-01',
    periodEnd: '2026-12-31',
    amount: '1000.00',
    currency: 'GHS',
  },
  sendPlays: { plays: [{ playId: 'P-0' }] },
  requestUsageUpload: UPLOAD,
  ingestUsage: { uploadId: UPLOAD_ID },
  dismissPlay: { as: 'not-music', reason: 'An advertisement' },
  linkPlay: { workId: 'wrk_01J00000000000000000000000', reason: 'Heard it' },
  proposeSong: { territory: 'GH', song: 'asong|nobody', workId: 'wrk_01J00000000000000000000000' },
  acceptProposal: { version: 1 },
  declineProposal: { version: 1, reason: 'It is another song' },
  withdrawProposal: { version: 1 },
  answerJobMapping: { mapping: { title: 'Song' } },
  withdrawPlays: { reason: 'The dates were read wrongly' },
  buildIndex: { from: 'layers' },
  rematchPlays: { territory: 'GH', from: '2026-01-01', to: '2026-03-31' },
  setBands: { scope: 'default', bands: { accept: 0.9, reject: 0.2 }, version: 0 },
  proposeRefit: { scope: 'default' },
  createCycle: { name: 'A quarter', territory: 'GH', periodStart: '2026-01-01', periodEnd: '2026-03-31' },
  closeCycle: { adminFeePercentOverride: '10.00' },
  addCycleNote: NOTE,
  updateNoticeChoices: { ...noticeChoicesUpdate, version: 0 },
  exportStatement: { format: 'CSV' },
  requestUnidentifiedList: { territory: 'GH', from: '2026-01-01', to: '2026-06-30' },
  approveRemittance: {},
  sendRemittance: REFERENCE,
  settleRemittance: {},
  failRemittance: REASON,
  reissueRemittance: REASON,
  cancelRemittance: REASON,
  addRemittanceNote: NOTE,
  proposePartnerPaymentAccount: ACCOUNT,
  withdrawPartnerPaymentAccount: REASON,
  proposeArtistPaymentAccount: ACCOUNT,
  withdrawArtistPaymentAccount: REASON,
  approvePayout: {},
  sendPayout: REFERENCE,
  settlePayout: {},
  failPayout: REASON,
  reissuePayout: REASON,
  cancelPayout: REASON,
  clearPaymentException: REASON,
  resolveIssue: { resolution: 'The partner sent it again' },
  resolveIssueCause: { kind: 'share-missing', partnerId: null, resolution: 'The partner sent them again' },
  createFxRate: { base: 'GHS', quote: 'USD', rate: '0.0850', date: '2026-03-31', source: 'Bank of Ghana' },
  importFxRates: { csv: 'date,base,quote,rate,source\n2026-03-31,GHS,EUR,0.0781,Bank of Ghana\n' },
  paymentWebhook: {
    type: 'payment.settled',
    timestamp: '2026-04-10T12:00:00Z',
    data: { paymentReference: 'GCB-0', amount: '1.00', currency: 'GHS' },
  },
};

/** A valid body of a route. Throws where the route takes none, or the table above lacks it. */
export function bodyOf(route: Pick<Route, 'operation'>): Readonly<Record<string, unknown>> {
  const body = BODIES[route.operation];
  if (body === undefined) throw new Error(`There is no sample body for ${route.operation}`);
  return body;
}
