import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { type CwrExport, type CwrExporting, writeCwr } from '#functions/formats/cwr/write/write-cwr.ts';
import type { ReportParties } from '#functions/formats/report-parties.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';
import { aStatementOf } from '#test/unit/formats/dsr/a-used-statement.ts';
import { readRecords } from './read-records.ts';

export const PARTIES: ReportParties = {
  sender: { name: 'ZamIO Ltd.', societyCode: '999' },
  recipient: { name: 'ASCAP', societyCode: '010' },
};
export const exporting = (version: CwrVersion, over: Partial<CwrExporting> = {}): CwrExporting => ({
  version,
  parties: PARTIES,
  sequenceNumber: 7,
  createdAt: '2026-04-02T09:30:15.000Z',
  ...over,
});
export const write = (works: readonly WorkSnapshot[], version: CwrVersion) =>
  written(writeCwr(aStatementOf([], { works }), exporting(version)), version);

export function written(file: CwrExport, version: CwrVersion) {
  if ('cannotBeWritten' in file) throw new Error(file.cannotBeWritten.join('; '));
  const { fileName, pieces, report } = file;
  const text = [...pieces].join('');
  return { fileName, text, report, records: readRecords(text, version) };
}
