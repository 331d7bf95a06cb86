import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { Statement } from '#functions/formats/statement/statement.ts';
import { dsrFileName } from './dsr-file-name.ts';
import type { DsrProfile } from './dsr-profile.ts';
import { type DsrReport, missingOfParties } from './dsr-report.ts';
import { frameReport } from './frame-report.ts';
import { gatherRecordings } from './gather-recordings.ts';
import type { Recording } from './recording.ts';
import { reportNotes } from './report-notes.ts';
import { type StationSummary, stationSummaries } from './station-summaries.ts';

/** What the records of one recording say besides itself. */
export type Block = {
  readonly blockId: string;
  readonly senderDpid: string;
  /** The ids of summaries by station. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly statement: Statement;
};

/** What tells one profile's report from another's: its summary of a station and its block of a recording. */
type Writing = {
  readonly profile: DsrProfile;
  readonly summaryOf: (station: StationSummary, statement: Statement, parties: ReportParties) => string;
  readonly blockOf: (recording: Recording, block: Block) => readonly string[];
};

/**
 * Writes a statement as a report of a profile: a summary per station, a block per recording, what could not be said as
 * notes. Cannot be written without the sender's DPID. Throws where the statement does not add up.
 */
export function writeDsrReport(
  statement: Statement,
  parties: ReportParties,
  { profile, summaryOf, blockOf }: Writing,
): DsrReport {
  const missing = missingOfParties(parties);
  const senderDpid = parties.sender.dpid;
  if (missing.length > 0 || senderDpid === undefined) return { cannotBeWritten: missing };
  const recordings = gatherRecordings(statement);
  const stations = stationSummaries(recordings);
  const idOf = new Map(stations.map(({ id, stationId }) => [stationId, id]));
  return {
    fileName: dsrFileName(statement, parties, profile),
    pieces: frameReport(statement, {
      parties: { ...parties, senderDpid },
      profile,
      summaries: stations.map((station) => summaryOf(station, statement, parties)),
      blocks: recordings
        .values()
        .map((recording, i) => blockOf(recording, { blockId: String(i + 1), senderDpid, idOf, statement })),
    }),
    notes: reportNotes(statement, recordings),
  };
}
