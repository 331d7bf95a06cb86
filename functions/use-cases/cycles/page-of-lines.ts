import type { PageRequest } from '#functions/ports/page.ts';
import { askedOrder, inOrderOf, textsOfLine } from '#functions/use-cases/cycles/line-columns.ts';
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
      saysAny(q, textsOfLine(line)),
  );
  const { items, ...rest } = pageOfArray(inOrderOf(lines, askedOrder(sort)), page, (line) => line.id);
  return { items: items.map(shownLine), ...rest };
}

/** A line as it is shown: with how it was worked out, in words. */
export const shownLine = (line: LineItem): LineItemView => ({
  ...line,
  calculationNotes: calculationNotes(line),
});
