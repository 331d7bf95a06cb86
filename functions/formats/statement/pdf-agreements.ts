import { LOOK, TEXT_WIDTH } from '#functions/formats/pdf/look.ts';
import type { Paper } from '#functions/formats/pdf/paper.ts';
import { type Column, Table, textWidthOf } from '#functions/formats/pdf/table.ts';
import { moneyColumnWidth } from './money-column.ts';
import type { Statement } from './statement.ts';
import type { StatementHand } from './statement-hand.ts';

/** Points that “Withholding tax” takes over its column. */
const LEAST_MONEY_WIDTH = 72;

/** Writes what each agreement contributes: its fee and its withholding tax with rate and legal reference. */
export function writeAgreements(paper: Paper, { parts, totals }: Statement, hand: StatementHand): void {
  const { words } = hand;
  if (parts.length === 0) return;
  const money = Math.max(
    moneyColumnWidth(paper, hand, [totals.gross, ...parts.map(({ gross }) => gross)]),
    LEAST_MONEY_WIDTH,
  );
  const agreement: Column = { title: words.agreement, align: 'left', width: TEXT_WIDTH - 4 * money };
  const amounts = [words.gross, words.adminFee, words.net, words.withholdingTax([])];
  paper.y -= 34;
  paper.text(words.agreements, LOOK.margin.left, { bold: true, size: LOOK.size.heading });
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
        lines: paper.regular.wrap(words.terms(part.agreement), { size: LOOK.size.body, width, lines: 2 }),
        ...(reference !== '' && { notes: [paper.regular.fit(reference, { size: LOOK.size.small, width })] }),
      },
      { lines: [hand.amount(part.gross)] },
      {
        lines: [hand.amount(part.adminFee)],
        ...(part.feePercent !== undefined && { notes: [`${hand.decimal(part.feePercent)} %`] }),
      },
      { lines: [hand.amount(part.net)] },
      { lines: [hand.amount(part.withholdingTax)], notes: [`${hand.decimal(part.withholdingTaxPercent)} %`] },
    ]);
  }
}
