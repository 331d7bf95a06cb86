import type { RecordLayout } from './cell.ts';
import type { DsrProfile } from './dsr-profile.ts';
import { FOOT, HEAD } from './framing-records.ts';
import { AS01, AS02_01, MW01_01, RE01 } from './recording-records.ts';

/** What one station used, all recordings together: one per station, use type and territory. */
export const SY08 = [
  ['RecordType', 'code', 'M'],
  ['SummaryRecordId', 'token', 'M'],
  ['DistributionChannel', 'string', 'O'],
  ['DistributionChannelDPID', 'dpid', 'O'],
  ['ServiceDescription', 'string', 'M'],
  ['BroadcastStationOrChannel', 'string', 'O'],
  ['CommercialModel', 'commercialModel', 'M'],
  ['UseType', 'useType', 'M'],
  ['Territory', 'territory', 'M'],
  ['NumberOfBroadcasts', 'integer', 'M'],
  ['NumberOfBroadcastListeners', 'integer', 'O'],
  ['ListenerHours', 'decimal', 'M'],
  ['Currency', 'currency', 'M'],
  ['NetRevenue', 'decimal', 'M'],
  ['IndirectNetRevenue', 'decimal', 'O'],
  ['RightsController', 'string', 'O'],
  ['RightsControllerPartyId', 'namespaced', 'O'],
  ['AllocatedRevenue', 'decimal', 'O', 'list'],
  ['RightsType', 'rightsType', 'O'],
  ['AllocatedNetRevenue', 'decimal', 'O'],
  ['RightsControllerAllocatedNumberOfBroadcasts', 'decimal', 'O'],
  ['AdditionalData', 'string', 'O'],
] as const satisfies RecordLayout;

/** How often one station used the recording of the block. */
export const SU05 = [
  ['RecordType', 'code', 'M'],
  ['BlockId', 'integer', 'M'],
  ['SummaryRecordId', 'token', 'M'],
  ['SalesTransactionId', 'token', 'M'],
  ['TransactedResource', 'token', 'M'],
  ['IsRoyaltyBearing', 'boolean', 'M'],
  ['NumberOfBroadcasts', 'integer', 'M'],
  ['NumberOfBroadcastListeners', 'integer', 'O'],
  ['ListenerDuration', 'duration', 'O'],
] as const satisfies RecordLayout;

const RECORDING = { 'AS02.01': 'recording', AS01: 'medley' };

/**
 * Radio Broadcast Profile 1.0 of DSR, the version that a public validator can check. A block is one recording: its
 * release or not, the recording with one work or with several after it, and then its use by each station.
 */
export const RADIO_BROADCAST = {
  name: 'RadioBroadcastProfile',
  version: '1.0',
  messageVersion: 'dsrf/30',
  service: 'ZamIOBroadcast',
  records: { HEAD, SY08, RE01, AS01, 'AS02.01': AS02_01, 'MW01.01': MW01_01, SU05, FOOT },
  summary: 'SY08',
  sums: [{ parts: ['SU05', 'NumberOfBroadcasts'], whole: ['SY08', 'NumberOfBroadcasts'] }],
  block: {
    start: { RE01: 'release', ...RECORDING },
    release: RECORDING,
    recording: { SU05: 'use' },
    medley: { 'MW01.01': 'work' },
    work: { 'MW01.01': 'work', SU05: 'use' },
    use: { SU05: 'use' },
  },
  blockEnds: ['use'],
} as const satisfies DsrProfile;
