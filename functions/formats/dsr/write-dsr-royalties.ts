import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { Statement } from '#functions/formats/statement/statement.ts';
import { minorToDecimal } from '#shared/money.ts';
import { recordingOfOneWork, recordingOfSeveralWorks, workOfRecording } from './describe-recording.ts';
import type { DsrReport } from './dsr-report.ts';
import type { Recording } from './recording.ts';
import { ROYALTY_REPORTING, SY07 } from './royalty-reporting.ts';
import { salesOfWork } from './sales-of-work.ts';
import type { StationSummary } from './station-summaries.ts';
import { type Block, writeDsrReport } from './write-dsr-report.ts';
import { writeRecord } from './write-record.ts';

/**
 * Writes what a payee's repertoire earned, down to the right holder: DSR Royalty Reporting Profile 1.0.1, a summary
 * per station, a block per recording, a sale per work and station, a line per right holder.
 *
 * `AllocatedRevenue`, a sale's `NetRevenue` and a line's `AllocatedNetRevenue` are gross; a summary's
 * `AllocatedNetRevenue` and a line's `AllocatedAmount` are after the admin fee. Lines add up to sales and sales to
 * summaries, to the minor unit. No cell has withholding tax or what is brought forward: the statement says those. The same
 * statement gives the same bytes. Cannot be written without the sender's DPID. Throws where the statement does not add up.
 */
export function writeDsrRoyalties(statement: Statement, parties: ReportParties): DsrReport {
  return writeDsrReport(statement, parties, { profile: ROYALTY_REPORTING, summaryOf, blockOf });
}

function summaryOf(station: StationSummary, { cycle }: Statement, { recipient }: ReportParties): string {
  return writeRecord('SY07', SY07, {
    SummaryRecordId: station.id,
    DistributionChannel: station.stationName,
    CommercialModel: 'PerformanceRoyaltiesModel',
    UseType: 'Broadcast',
    Territory: cycle.territory,
    RightsType: 'PerformingRight',
    ServiceDescription: ROYALTY_REPORTING.service,
    Usages: String(station.plays),
    Currency: cycle.currency,
    RightsController: recipient.name,
    RightsControllerPartyId: recipient.dpid === undefined ? undefined : `DPID::${recipient.dpid}`,
    AllocatedUsages: String(station.plays),
    AllocatedRevenue: minorToDecimal(station.grossMinor, cycle.currency),
    AllocatedNetRevenue: minorToDecimal(station.netMinor, cycle.currency),
  });
}

function blockOf(recording: Recording, block: Block): readonly string[] {
  const [work, ...others] = recording.works;
  if (work !== undefined && others.length === 0) {
    return [recordingOfOneWork(recording, work, block), ...salesOfWork(recording, work, block)];
  }
  return [
    recordingOfSeveralWorks(recording, block),
    ...recording.works.flatMap((one) => [workOfRecording(one, block), ...salesOfWork(recording, one, block)]),
  ];
}
