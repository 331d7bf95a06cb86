import { LOOK } from '#functions/formats/pdf/look.ts';
import type { Paper } from '#functions/formats/pdf/paper.ts';
import type { Money } from '#shared/money.ts';
import type { StatementHand } from './statement-hand.ts';

const LEAST = 58;
const GAP = 10;

/** Points for a column of these amounts, in bold as their sum is. */
export function moneyColumnWidth(
  paper: Paper,
  { amount: written }: Pick<StatementHand, 'amount'>,
  amounts: readonly Money[],
): number {
  return amounts.reduce(
    (widest, amount) => Math.max(widest, paper.bold.width(written(amount), LOOK.size.body) + GAP),
    LEAST,
  );
}
