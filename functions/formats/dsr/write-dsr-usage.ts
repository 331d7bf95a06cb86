import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { Statement } from '#functions/formats/statement/statement.ts';
import { minorToDecimal } from '#shared/money.ts';
import {
  RESOURCE_REFERENCE,
  recordingOfOneWork,
  recordingOfSeveralWorks,
  workOfRecording,
} from './describe-recording.ts';
import type { DsrReport } from './dsr-report.ts';
import { RADIO_BROADCAST, SU05, SY08 } from './radio-broadcast.ts';
import type { Recording } from './recording.ts';
import type { StationSummary } from './station-summaries.ts';
import { type Block, writeDsrReport } from './write-dsr-report.ts';
import { writeRecord } from './write-record.ts';

/**
 * Writes what stations used of a payee's repertoire: DSR Radio Broadcast Profile 1.0, a summary per station and a
 * block per recording.
 *
 * Revenues are the payee's own, for a statement knows no others: `NetRevenue` and `AllocatedRevenue` are gross,
 * `AllocatedNetRevenue` is after the admin fee. `ListenerHours` is 0: nobody measures audiences. The same statement
 * gives the same bytes. Cannot be written without the sender's DPID. Throws where the statement does not add up.
 */
export function writeDsrUsage(statement: Statement, parties: ReportParties): DsrReport {
  return writeDsrReport(statement, parties, { profile: RADIO_BROADCAST, summaryOf, blockOf });
}

function summaryOf(station: StationSummary, { cycle }: Statement, { recipient }: ReportParties): string {
  const gross = minorToDecimal(station.grossMinor, cycle.currency);
  return writeRecord('SY08', SY08, {
    SummaryRecordId: station.id,
    ServiceDescription: RADIO_BROADCAST.service,
    BroadcastStationOrChannel: station.stationName,
    CommercialModel: 'PerformanceRoyaltiesModel',
    UseType: 'Broadcast',
    Territory: cycle.territory,
    NumberOfBroadcasts: String(station.plays),
    ListenerHours: '0',
    Currency: cycle.currency,
    NetRevenue: gross,
    RightsController: recipient.name,
    RightsControllerPartyId: recipient.dpid === undefined ? undefined : `DPID::${recipient.dpid}`,
    AllocatedRevenue: gross,
    RightsType: 'PerformingRight',
    AllocatedNetRevenue: minorToDecimal(station.netMinor, cycle.currency),
    RightsControllerAllocatedNumberOfBroadcasts: String(station.plays),
    AdditionalData: station.stationId,
  });
}

function blockOf(recording: Recording, block: Block): readonly string[] {
  const [work, ...others] = recording.works;
  const described =
    work !== undefined && others.length === 0
      ? [recordingOfOneWork(recording, work, block)]
      : [
          recordingOfSeveralWorks(recording, block),
          ...recording.works.map((one) => workOfRecording(one, block)),
        ];
  const uses = recording.uses.map(({ stationId, plays }) => {
    const summaryId = block.idOf.get(stationId);
    return writeRecord('SU05', SU05, {
      BlockId: block.blockId,
      SummaryRecordId: summaryId,
      SalesTransactionId: `${block.statement.paymentId}-${block.blockId}-${summaryId}`,
      TransactedResource: RESOURCE_REFERENCE,
      IsRoyaltyBearing: 'true',
      NumberOfBroadcasts: String(plays),
    });
  });
  return [...described, ...uses];
}
