import { LOOK, TEXT_WIDTH } from '#functions/formats/pdf/look.ts';
import type { Paper } from '#functions/formats/pdf/paper.ts';
import { type Column, Table, textWidthOf } from '#functions/formats/pdf/table.ts';
import { readableAmount } from './figures.ts';
import { moneyColumnWidth } from './money-column.ts';
import type { Statement } from './statement.ts';

/** Points that “Withholding tax” takes over its column. */
const LEAST_MONEY_WIDTH = 72;

/** Writes what each agreement contributes: its fee and its withholding tax with rate and legal reference. */
export function writeAgreements(paper: Paper, { parts, totals }: Statement): void {
  if (parts.length === 0) return;
  const money = Math.max(
    moneyColumnWidth(paper, [totals.gross, ...parts.map(({ gross }) => gross)]),
    LEAST_MONEY_WIDTH,
  );
  const agreement: Column = { title: 'Agreement', align: 'left', width: TEXT_WIDTH - 4 * money };
  const amounts = ['Gross', 'Admin fee', 'Net', 'Withholding tax'];
  paper.y -= 34;
  paper.text('Agreements', LOOK.margin.left, { bold: true, size: LOOK.size.heading });
  paper.y -= 10;
  const table = new Table(paper, [
    agreement,
    ...amounts.map((title): Column => ({ title, align: 'right', width: money })),
  ]);
  for (const part of parts) {
    const reference = part.withholdingTaxReference ?? '';
    const width = textWidthOf(agreement);
    table.row([
      {
        lines: paper.regular.wrap(part.agreement, { size: LOOK.size.body, width, lines: 2 }),
        ...(reference !== '' && { notes: [paper.regular.fit(reference, { size: LOOK.size.small, width })] }),
      },
      { lines: [readableAmount(part.gross)] },
      {
        lines: [readableAmount(part.adminFee)],
        ...(part.feePercent !== undefined && { notes: [`${part.feePercent} %`] }),
      },
      { lines: [readableAmount(part.net)] },
      { lines: [readableAmount(part.withholdingTax)], notes: [`${part.withholdingTaxPercent} %`] },
    ]);
  }
}
