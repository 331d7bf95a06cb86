import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import { pageOfArray } from '#shared/cursor.ts';
import type { PartnerId } from '#shared/ids.ts';
import { saysAny } from '#shared/says-any.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { LineItem, LineItemView } from '#shared/schemas/line-items.ts';
import { calculationNotes } from '#shared/words/calculation-notes.ts';

/** Which lines are asked for, and in which order. */
export type LineFilter = {
  readonly partnerId?: PartnerId | undefined;
  readonly payee?: string | undefined;
  readonly q?: string | undefined;
  readonly sort?: string | undefined;
  /** Only adjustments of earlier cycles, or none of them. */
  readonly adjustments?: 'only' | 'none' | undefined;
};

/** Lines filtered and sorted; equal ones by their reference, so that pages never overlap. */
export function pageOfLines(
  all: readonly LineItem[],
  { partnerId, payee, q, sort, adjustments }: LineFilter,
  page: PageRequest,
): PageOf<LineItemView> {
  const lines = all.filter(
    (line) =>
      (partnerId === undefined || line.payee.id === partnerId) &&
      (payee === undefined || line.payee.ref === payee) &&
      (adjustments === undefined || (adjustments === 'only') === (line.adjustmentOf !== undefined)) &&
      saysAny(q, [
        line.work.title,
        line.work.ref,
        line.work.iswc,
        line.work.isrc,
        line.payee.name,
        line.payee.ref,
      ]),
  );
  const descending = sort?.startsWith('-') === true;
  const column = COLUMNS[descending ? (sort ?? '').slice(1) : (sort ?? 'payee')];
  const inOrder = lines.toSorted(
    (a, b) => (descending ? -1 : 1) * (column?.(a, b) ?? 0) || compareUtf8(a.reference, b.reference),
  );
  const { items, ...rest } = pageOfArray(inOrder, page, (line) => line.id);
  return { items: items.map((line) => ({ ...line, calculationNotes: calculationNotes(line) })), ...rest };
}

const COLUMNS: Readonly<Record<string, (a: LineItem, b: LineItem) => number>> = {
  payee: (a, b) => compareUtf8(a.payee.ref, b.payee.ref),
  work: (a, b) => compareUtf8(a.work.ref, b.work.ref),
  title: (a, b) => (a.work.title ?? '').localeCompare(b.work.title ?? '', 'en'),
  usageCount: (a, b) => a.usageCount - b.usageCount,
  totalDurationSeconds: (a, b) => a.totalDurationSeconds - b.totalDurationSeconds,
  gross: (a, b) => sign(a.gross.minor - b.gross.minor),
  adminFee: (a, b) => sign(a.adminFee.minor - b.adminFee.minor),
  net: (a, b) => sign(a.net.minor - b.net.minor),
};
const sign = (difference: bigint): number => (difference < 0n ? -1 : difference > 0n ? 1 : 0);
