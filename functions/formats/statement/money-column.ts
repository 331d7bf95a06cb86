import { LOOK } from '#functions/formats/pdf/look.ts';
import type { Paper } from '#functions/formats/pdf/paper.ts';
import type { Money } from '#shared/money.ts';
import { readableAmount } from './figures.ts';

const LEAST = 58;
const GAP = 10;

/** Points for a column whose largest amount is this one, in bold. */
export function moneyColumnWidth(paper: Paper, largest: Money): number {
  return Math.max(LEAST, paper.bold.width(readableAmount(largest), LOOK.size.body) + GAP);
}
