import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { ReportExport } from '#shared/schemas/statements.ts';

/**
 * A statement file. Immutable: one per cycle, payee, format and part of it, and of a CWR file one for each setting.
 *
 * | access pattern                  | index | key                       | cost             |
 * | ------------------------------- | ----- | ------------------------- | ---------------- |
 * | a payee's statements of a cycle | table | cycleId, payee / file     | 0.5 RCU per 4 KB |
 */
export const reportExportModel: Model<ReportExport> = {
  entity: 'reportExport',
  schema: ReportExport,
  table: { pk: ['exportsOf', 'payee'], sk: ['file'] },
  keys: ({ cycleId, payeeRef, format, part, madeWith }) => ({
    exportsOf: cycleId,
    payee: payeeRef,
    file: [format, part, madeWith].filter((name) => name !== undefined).join('/'),
  }),
};

export function reportExportStore(table: Table): World['exports'] {
  const exports = new Collection(reportExportModel, table);
  return { of: (cycleId, payee) => exports.all({ exportsOf: cycleId, payee }) };
}
