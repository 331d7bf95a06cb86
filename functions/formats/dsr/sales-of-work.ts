import { minorToDecimal } from '#shared/money.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';
import type { Recording, StationUse, WorkUse } from './recording.ts';
import { rightHolders } from './right-holders.ts';
import { LI01_01, SU03_01 } from './royalty-reporting.ts';
import { splitByShare } from './split-by-share.ts';
import type { Block } from './write-dsr-report.ts';
import { writeRecord } from './write-record.ts';

/** The sales of one work of a recording: for each station SU03.01, and after it LI01.01 for each right holder. */
export function salesOfWork(recording: Recording, work: WorkSnapshot, block: Block): readonly string[] {
  return recording.uses.flatMap((use) =>
    use.works
      .filter(({ workRef }) => workRef === work.workRef)
      .flatMap((sale) => saleOf(sale, { use, recording, work, block })),
  );
}

type Context = {
  readonly use: StationUse;
  readonly recording: Recording;
  readonly work: WorkSnapshot;
  readonly block: Block;
};

function saleOf(sale: WorkUse, { use, recording, work, block }: Context): readonly string[] {
  const { statement, blockId } = block;
  const { currency, periodStart, periodEnd } = statement.cycle;
  const summaryId = block.idOf.get(use.stationId);
  const nth = recording.works.length > 1 ? `-${recording.works.indexOf(work) + 1}` : '';
  const head = writeRecord('SU03.01', SU03_01, {
    BlockId: blockId,
    SalesTransactionId: `${statement.paymentId}-${blockId}-${summaryId}${nth}`,
    SummaryRecordId: summaryId,
    DspReleaseId: recording.id,
    Usages: String(sale.plays),
    NetRevenue: minorToDecimal(sale.grossMinor, currency),
    ValidityPeriodStart: periodStart,
    ValidityPeriodEnd: periodEnd,
  });
  const holders = rightHolders(work, statement);
  const gross = splitByShare(sale.grossMinor, holders).map(({ minor, ...holder }) => ({
    ...holder,
    grossMinor: minor,
  }));
  const lines = splitByShare(sale.netMinor, gross).map(({ name, ipi, percent, grossMinor, minor }) =>
    writeRecord('LI01.01', LI01_01, {
      BlockId: blockId,
      SummaryRecordId: summaryId,
      RightsController: name,
      RightsControllerPartyId: ipi === undefined ? undefined : `IPI::${ipi}`,
      RightsControllerWorkId: work.partnerWorkId,
      RightSharePercentage: percent,
      RightsType: 'PerformingRight',
      AllocatedNetRevenue: minorToDecimal(grossMinor, currency),
      AllocatedAmount: minorToDecimal(minor, currency),
    }),
  );
  return [head, ...lines];
}
