import type { RecordLayout } from './cell.ts';
import type { DsrProfile } from './dsr-profile.ts';
import { FOOT, HEAD } from './framing-records.ts';
import { AS01, AS02_01, MW01_01, RE01 } from './recording-records.ts';

/** What one station's use is worth to the recipient. */
export const SY07 = [
  ['RecordType', 'code', 'M'],
  ['SummaryRecordId', 'token', 'M'],
  ['DistributionChannel', 'string', 'O'],
  ['DistributionChannelDPID', 'dpid', 'O'],
  ['CommercialModel', 'commercialModel', 'O'],
  ['UseType', 'useType', 'O'],
  ['Territory', 'territory', 'M'],
  ['RightsType', 'rightsType', 'M'],
  ['ServiceDescription', 'string', 'O'],
  ['Usages', 'integer', 'M'],
  ['Users', 'integer', 'O'],
  ['Currency', 'currency', 'M'],
  ['NetRevenue', 'decimal', 'O'],
  ['RightsController', 'string', 'O'],
  ['RightsControllerPartyId', 'namespaced', 'O'],
  ['AllocatedUsages', 'decimal', 'O', 'list'],
  ['AllocatedRevenue', 'decimal', 'M'],
  ['AllocatedNetRevenue', 'decimal', 'M'],
] as const satisfies RecordLayout;

/** What one station's use of one work is worth. Transaction and summary stand the other way round than in SU05. */
export const SU03_01 = [
  ['RecordType', 'code', 'M'],
  ['BlockId', 'integer', 'M'],
  ['SalesTransactionId', 'token', 'M'],
  ['SummaryRecordId', 'token', 'O'],
  ['DspReleaseId', 'string', 'M'],
  ['Usages', 'integer', 'O'],
  ['NetRevenue', 'decimal', 'M'],
  ['ValidityPeriodStart', 'date', 'O'],
  ['ValidityPeriodEnd', 'date', 'O'],
] as const satisfies RecordLayout;

/** A right holder's part of the use before it. Percentages are of 100. */
export const LI01_01 = [
  ['RecordType', 'code', 'M'],
  ['BlockId', 'integer', 'M'],
  ['SummaryRecordId', 'token', 'O'],
  ['RightsController', 'string', 'M'],
  ['RightsControllerPartyId', 'namespaced', 'O'],
  ['RightsControllerWorkId', 'string', 'O'],
  ['RightSharePercentage', 'decimal', 'M'],
  ['RightsType', 'rightsType', 'O'],
  ['AllocatedNetRevenue', 'decimal', 'M'],
  ['AllocatedAmount', 'decimal', 'M'],
] as const satisfies RecordLayout;

const RECORDING = { 'AS02.01': 'recording', AS01: 'medley' };

/**
 * Royalty Reporting Profile 1.0.1 of DSR. A block is a recording: with one work, its sales and their right holders;
 * with several, for each of its works the sales and right holders of that work.
 */
export const ROYALTY_REPORTING = {
  name: 'RoyaltyReportingProfile',
  version: '1.0.1',
  messageVersion: 'dsrf/30',
  service: 'ZamIORoyalties',
  records: {
    HEAD,
    SY07,
    RE01,
    AS01,
    'AS02.01': AS02_01,
    'MW01.01': MW01_01,
    'SU03.01': SU03_01,
    'LI01.01': LI01_01,
    FOOT,
  },
  summary: 'SY07',
  sums: [
    { parts: ['SU03.01', 'NetRevenue'], whole: ['SY07', 'AllocatedRevenue'] },
    { parts: ['LI01.01', 'AllocatedNetRevenue'], whole: ['SY07', 'AllocatedRevenue'] },
    { parts: ['LI01.01', 'AllocatedAmount'], whole: ['SY07', 'AllocatedNetRevenue'] },
    { parts: ['LI01.01', 'AllocatedNetRevenue'], whole: ['SU03.01', 'NetRevenue'] },
  ],
  block: {
    start: { RE01: 'release', ...RECORDING },
    release: RECORDING,
    recording: { 'SU03.01': 'sale' },
    sale: { 'LI01.01': 'holder' },
    holder: { 'LI01.01': 'holder', 'SU03.01': 'sale', ...RECORDING },
    medley: { 'MW01.01': 'work' },
    work: { 'MW01.01': 'work', 'SU03.01': 'sale of work' },
    'sale of work': { 'LI01.01': 'holder of work' },
    'holder of work': {
      'LI01.01': 'holder of work',
      'SU03.01': 'sale of work',
      'MW01.01': 'work',
      ...RECORDING,
    },
  },
  blockEnds: ['holder', 'holder of work'],
} as const satisfies DsrProfile;
