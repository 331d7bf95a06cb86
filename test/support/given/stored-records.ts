import type { z } from 'zod';
import { Artist } from '#shared/schemas/artists.ts';
import { Cycle, CycleStation } from '#shared/schemas/cycles.ts';
import { UnidentifiedList } from '#shared/schemas/held.ts';
import { Licence, Station } from '#shared/schemas/licensing.ts';
import { HeldRecord, LineItem } from '#shared/schemas/line-items.ts';
import { Partner } from '#shared/schemas/partners.ts';
import { Party, Recording } from '#shared/schemas/repertoire.ts';
import { RunSummary } from '#shared/schemas/runs.ts';
import { ReportExport } from '#shared/schemas/statements.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

const version = { version: 1, createdAt: MADE_AT };
const ghs = (amount: string) => ({ amount, currency: 'GHS' });

/** ASCAP as it is stored. */
export const aStoredPartner = (n: number, over: Partial<z.input<typeof Partner>> = {}): Partner =>
  Partner.parse({
    ...version,
    id: anId('prt', n),
    name: 'ASCAP',
    countryCode: 'US',
    societyCode: '010',
    contactEmail: 'royalties@ascap.example',
    reportingStandard: 'CSV-Custom',
    updatedAt: MADE_AT,
    ...over,
  });

export const aStoredArtist = (n: number, over: Partial<z.input<typeof Artist>> = {}): Artist =>
  Artist.parse({
    ...version,
    id: anId('art', n),
    reference: `GH-A-${n}`,
    name: 'Ama Mensah',
    email: 'ama@artists.example',
    updatedAt: MADE_AT,
    ...over,
  });

/** A commercial radio of Accra. */
export const aStoredStation = (stationId: string, over: Partial<z.input<typeof Station>> = {}): Station =>
  Station.parse({
    ...version,
    stationId,
    name: 'Harbour FM',
    broadcasterType: 'commercial',
    medium: 'radio',
    territory: 'GH',
    timezone: 'Africa/Accra',
    ...over,
  });

export const aStoredLicence = (n: number, over: Partial<z.input<typeof Licence>> = {}): Licence =>
  Licence.parse({
    ...version,
    id: anId('lic', n),
    stationId: 'GH-COM-01',
    periodStart: '2026-01-01',
    periodEnd: '2026-03-31',
    amount: '100.00',
    currency: 'GHS',
    ...over,
  });

/** An open cycle of the first quarter in Ghana. */
export const aStoredCycle = (n: number, over: Partial<z.input<typeof Cycle>> = {}): Cycle =>
  Cycle.parse({
    ...version,
    id: anId('cyc', n),
    name: '2026-Q1 – Ghana',
    territory: 'GH',
    periodStart: '2026-01-01',
    periodEnd: '2026-03-31',
    currency: null,
    status: 'Open',
    basis: 'invoiced',
    totals: null,
    controlTotals: [],
    plays: null,
    closeJobId: null,
    events: null,
    held: [],
    payments: null,
    checklist: [],
    digest: null,
    lockedAt: null,
    notes: [],
    updatedAt: MADE_AT,
    ...over,
  });

/** A run of the first cycle that has just begun. */
export const aRun = (n: number, over: Partial<z.input<typeof RunSummary>> = {}): RunSummary =>
  RunSummary.parse({
    ...{ id: anId('run', n), cycleId: anId('cyc', 1), territory: 'GH', number: n, status: 'Running' },
    ...{ jobId: anId('job', n), currency: null, events: { after: 0, upTo: 0 } },
    ...{ totals: null, controlTotals: [], checklist: [], plays: null, lineCount: 0 },
    ...{ inputsDigest: null, linesDigest: null },
    ...{ startedAt: MADE_AT, startedBy: 'yaw', finishedAt: null, version: 1 },
    ...over,
  });

export const aCycleStation = (
  stationId: string,
  over: Partial<z.input<typeof CycleStation>> = {},
): CycleStation =>
  CycleStation.parse({
    cycleId: anId('cyc', 1),
    stationId,
    name: 'Harbour FM',
    gross: ghs('8.00'),
    held: ghs('0.00'),
    plays: 4,
    matched: 4,
    unmatched: 0,
    dismissed: 0,
    weightless: 0,
    duplicate: 0,
    manifest: { key: 'manifest', sha256: '0'.repeat(64) },
    pools: [],
    allocation: { key: 'allocation', sha256: '0'.repeat(64) },
    ...over,
  });

/** A line of ASCAP. */
export const aLineItem = (id: string, over: Partial<z.input<typeof LineItem>> = {}): LineItem =>
  LineItem.parse({
    id,
    cycleId: anId('cyc', 1),
    payee: { kind: 'partner', ref: 'partner:010', name: 'ASCAP' },
    work: { ref: 'A-1' },
    usageCount: 1,
    totalDurationSeconds: 200,
    gross: ghs('2.00'),
    adminFee: ghs('0.30'),
    net: ghs('1.70'),
    reference: 'partner:010|A-1',
    fee: {
      percent: '15.00',
      source: 'agreement',
      payeeGross: ghs('2.00'),
      payeeFee: ghs('0.30'),
      exactPart: '30/1',
      remainderUnit: false,
    },
    ...over,
  });

export const aHeldRecord = (id: string, over: Partial<z.input<typeof HeldRecord>> = {}): HeldRecord =>
  HeldRecord.parse({
    id,
    cycleId: anId('cyc', 1),
    stationId: 'GH-COM-01',
    territory: 'GH',
    pool: 'plays',
    lineItemId: 'lin_1',
    reason: 'unidentified',
    work: { ref: '-' },
    wouldBePayee: '-',
    amount: ghs('2.00'),
    balance: ghs('2.00'),
    since: '2026-03-31',
    usageCount: 1,
    ...over,
  });

export const aRecording = (n: number, over: Partial<z.input<typeof Recording>> = {}): Recording =>
  Recording.parse({
    ...version,
    id: anId('rec', n),
    isrc: `USZQG2200${String(n).padStart(3, '0')}`,
    title: 'Golden River',
    deliveries: [
      {
        partnerId: anId('prt', 1),
        title: 'Golden River',
        contentHash: 'hash',
        acceptedAt: MADE_AT,
        jobId: anId('job', 1),
      },
    ],
    updatedAt: MADE_AT,
    ...over,
  });

export const aParty = (key: string, over: Partial<z.input<typeof Party>> = {}): Party =>
  Party.parse({
    ...version,
    key,
    id: anId('pty', 1),
    name: 'Ama Mensah',
    otherNames: [],
    kinds: ['writer'],
    affiliations: [],
    jobId: anId('job', 1),
    ...over,
  });

/** A list of one song of the first quarter of 2026. */
export const anUnidentifiedList = (
  n: number,
  over: Partial<z.input<typeof UnidentifiedList>> = {},
): UnidentifiedList =>
  UnidentifiedList.parse({
    id: anId('exp', n),
    territory: 'GH',
    from: '2026-01-01',
    to: '2026-03-31',
    cycleIds: [anId('cyc', 1)],
    songs: 1,
    plays: 2,
    amount: { amount: '4.00', currency: 'GHS' },
    fileName: 'unidentified.csv',
    bucket: 'exports',
    key: 'unidentified.csv',
    checksum: '0'.repeat(64),
    sizeBytes: 1,
    generatedAt: MADE_AT,
    ...over,
  });

/** ASCAP's statement as CSV. */
export const anExport = (n: number, over: Partial<z.input<typeof ReportExport>> = {}): ReportExport =>
  ReportExport.parse({
    id: anId('exp', n),
    cycleId: anId('cyc', 1),
    payeeRef: 'partner:010',
    partnerId: null,
    format: 'CSV',
    fileName: 'statement.csv',
    bucket: 'exports',
    key: 'statement.csv',
    checksum: '0'.repeat(64),
    sizeBytes: 1,
    generatedAt: MADE_AT,
    ...over,
  });
