import { LOOK, TEXT_WIDTH } from '#functions/formats/pdf/look.ts';
import type { Paper } from '#functions/formats/pdf/paper.ts';
import type { Money } from '#shared/money.ts';
import { carriedInWords } from './carried-in-words.ts';
import type { Statement } from './statement.ts';
import type { StatementHand } from './statement-hand.ts';

/** One step: the amounts of all but the sums add up to the sum that follows. */
type Step = { readonly label: string; readonly amount: Money; readonly strong?: boolean };

const ROW_HEIGHT = 17;
const STRONG_ROW_HEIGHT = 23;
const DESCENT = 5;

/** Writes the way from gross to what is paid, one step a row, and the amount in the currency of settlement. */
export function writeSummary(paper: Paper, statement: Statement, hand: StatementHand): void {
  const { currency } = statement.cycle;
  const { left } = LOOK.margin;
  paper.y -= 22;
  paper.text(hand.words.summary, left, { bold: true, size: LOOK.size.heading });
  const right = left + TEXT_WIDTH;
  paper.text(currency, right, { size: LOOK.size.small, colour: LOOK.colour.quiet, align: 'right' });
  paper.y -= 8;
  paper.rule(LOOK.colour.rule);
  for (const { label, amount, strong = false } of stepsOf(statement, hand)) {
    paper.y -= (strong ? STRONG_ROW_HEIGHT : ROW_HEIGHT) - DESCENT;
    const colour = strong ? LOOK.colour.accent : LOOK.colour.ink;
    const style = { bold: strong, colour, size: strong ? LOOK.size.heading : LOOK.size.body };
    paper.text(label, left, style);
    paper.text(hand.amount(amount), right, { ...style, align: 'right' });
    paper.y -= DESCENT;
    paper.rule();
  }
  writeSettlement(paper, statement, hand);
}

function stepsOf({ totals, parts, carriedBecause, accruedUntil }: Statement, hand: StatementHand): Step[] {
  const { words } = hand;
  const rates = [
    ...new Set(parts.map(({ withholdingTaxPercent }) => `${hand.decimal(withholdingTaxPercent)} %`)),
  ];
  const steps: Step[] = [
    { label: words.gross, amount: totals.gross },
    { label: words.adminFee, amount: deducted(totals.adminFee) },
    { label: words.net, amount: totals.net },
  ];
  if (totals.broughtForward.minor !== 0n) {
    steps.push({ label: words.broughtForward, amount: totals.broughtForward });
  }
  steps.push({ label: words.withholdingTax(rates), amount: deducted(totals.withholdingTax) });
  if (carriedBecause !== undefined) {
    const { carriedForward } = totals;
    const label = carriedInWords({ carriedForward, carriedBecause, accruedUntil }, hand);
    steps.push({ label, amount: deducted(totals.carriedForward) });
  }
  steps.push({ label: words.netPayable, amount: totals.netPayable, strong: true });
  return steps;
}

/** What a deduction does to the balance; one below 0 adds to it. */
const deducted = ({ minor, currency }: Money): Money => ({ minor: -minor, currency });

function writeSettlement(paper: Paper, { settlement, cycle }: Statement, hand: StatementHand): void {
  if (settlement === undefined) return;
  const { amount, rate, rateDate, rateSource } = settlement;
  const right = LOOK.margin.left + TEXT_WIDTH;
  paper.y -= 13;
  paper.text(hand.words.settledIn(amount.currency), LOOK.margin.left, { bold: true });
  paper.text(`${amount.currency} ${hand.amount(amount)}`, right, { bold: true, align: 'right' });
  paper.y -= 11;
  const equation = `1 ${cycle.currency} = ${hand.decimal(rate)} ${amount.currency}`;
  const grounds = hand.words.rateOn({ equation, date: hand.date(rateDate), source: rateSource });
  const style = { size: LOOK.size.small, colour: LOOK.colour.quiet };
  const shown = paper.regular.fit(grounds, { size: style.size, width: TEXT_WIDTH });
  paper.text(shown, LOOK.margin.left, style);
}
