import { LOOK, TEXT_WIDTH } from '#functions/formats/pdf/look.ts';
import type { Paper } from '#functions/formats/pdf/paper.ts';
import { type Cell, type Column, Table, textWidthOf } from '#functions/formats/pdf/table.ts';
import type { Money } from '#shared/money.ts';
import { countsOf } from './counts-of.ts';
import { readableDuration, readableIswc } from './figures.ts';
import { moneyColumnWidth } from './money-column.ts';
import { RunningTotal } from './running-total.ts';
import { sectionAmounts } from './section-amounts.ts';
import type { Statement, StatementAdjustment, StatementLine, StatementParty } from './statement.ts';
import type { StatementHand } from './statement-hand.ts';

/** More rows than that nobody reads on paper. */
const MOST_ROWS = 50;
/** A heading stands on the page of its first rows. */
const ROOM_FOR_A_TABLE = 150;
const USES_WIDTH = 42;
const TIME_WIDTH = 60;

/**
 * Writes a row for each work, with the parties for whom it is paid in small print, and their sum; and apart from them
 * what changed in earlier cycles, with the period that each change corrects. Of many rows those that move most stand
 * alone and the others in one, for the CSV has them all. Throws where the rows do not add up to the statement's totals.
 */
export function writeLines(paper: Paper, statement: Statement, hand: StatementHand): void {
  const { words } = hand;
  const { lines, adjustments, totals } = statement;
  const { own, adjusted } = sectionAmounts(statement);
  const sum = new RunningTotal();
  for (const line of lines) sum.add(line);
  sum.mustBe(own, 'lines');
  const { shown, others } = topOf(lines);
  const works = tableOf(paper, hand, { title: words.works, rows: [own, ...shown] });
  for (const line of shown)
    works.table.row([workCell(paper, line, { ...works, hand }), ...figures(line, hand)]);
  if (others.length > 0) {
    const further = words.furtherWorks(hand.count(others.length), others.length === 1);
    works.table.row([{ lines: [further], notes: [words.eachInTheCsv] }, ...figures(sumOf(others), hand)]);
  }
  const total = words.totalOfWorks(hand.count(lines.length), lines.length === 1);
  works.table.row([{ lines: [total] }, ...figures({ ...totals, ...own }, hand)], { bold: true });
  if (adjustments.length > 0) writeAdjustments(paper, hand, { adjustments, sum: adjusted });
  paper.y -= 14;
  paper.text(words.inTheCsv, LOOK.margin.left, { size: LOOK.size.small, colour: LOOK.colour.quiet });
}

type Adjusted = {
  readonly adjustments: readonly StatementAdjustment[];
  readonly sum: Pick<StatementLine, 'gross' | 'fee' | 'net'>;
};
type InItsCell = {
  readonly width: number;
  readonly corrected?: string;
  readonly hand: StatementHand;
};

/** What changed for works of locked cycles since the last statement, up and down. */
function writeAdjustments(paper: Paper, hand: StatementHand, { adjustments, sum }: Adjusted): void {
  const { words } = hand;
  const { shown, others } = topOf(adjustments);
  const { table, width } = tableOf(paper, hand, { title: words.adjustments, rows: [sum, ...shown] });
  for (const adjustment of shown) {
    const corrected = words.corrects(hand.date(adjustment.originPeriodStart));
    table.row([workCell(paper, adjustment, { width, corrected, hand }), ...figures(adjustment, hand)]);
  }
  if (others.length > 0) {
    const further = words.furtherAdjustments(hand.count(others.length), others.length === 1);
    table.row([{ lines: [further], notes: [words.eachInTheCsv] }, ...figures(sumOf(others), hand)]);
  }
  const totals = figures({ ...countsOf(adjustments), ...sum }, hand);
  table.row([{ lines: [words.totalOfAdjustments] }, ...totals], { bold: true });
}

/** All lines as they are; or, where they are many, those that move most money first, and the others. */
function topOf<L extends StatementLine>(
  lines: readonly L[],
): { readonly shown: readonly L[]; readonly others: readonly L[] } {
  if (lines.length <= MOST_ROWS) return { shown: lines, others: [] };
  const size = ({ gross: { minor } }: L) => (minor < 0n ? -minor : minor);
  const inOrder = lines.toSorted((a, b) => (size(a) < size(b) ? 1 : size(a) > size(b) ? -1 : 0));
  return { shown: inOrder.slice(0, MOST_ROWS), others: inOrder.slice(MOST_ROWS) };
}

function sumOf(lines: readonly StatementLine[]): Figures {
  const sum = new RunningTotal();
  for (const line of lines) sum.add(line);
  return { ...countsOf(lines), ...sum.amounts(lines[0]?.gross.currency ?? '') };
}

function tableOf(
  paper: Paper,
  hand: StatementHand,
  { title, rows }: { readonly title: string; readonly rows: readonly { readonly gross: Money }[] },
): { readonly table: Table; readonly width: number } {
  const { words } = hand;
  const money = moneyColumnWidth(
    paper,
    hand,
    rows.map(({ gross }) => gross),
  );
  const right = (name: string, width: number): Column => ({ title: name, width, align: 'right' });
  const work: Column = {
    title: words.work,
    align: 'left',
    width: TEXT_WIDTH - USES_WIDTH - TIME_WIDTH - 3 * money,
  };
  if (paper.room < ROOM_FOR_A_TABLE) paper.newPage();
  else paper.y -= 34;
  paper.text(title, LOOK.margin.left, { bold: true, size: LOOK.size.heading });
  paper.y -= 10;
  const table = new Table(paper, [
    work,
    right(words.uses, USES_WIDTH),
    right(words.time, TIME_WIDTH),
    right(words.gross, money),
    right(words.adminFee, money),
    right(words.net, money),
  ]);
  return { table, width: textWidthOf(work) };
}

type Figures = Pick<StatementLine, 'usageCount' | 'totalDurationSeconds' | 'gross' | 'fee' | 'net'>;

const figures = (
  { usageCount, totalDurationSeconds, gross, fee, net }: Figures,
  { count, amount }: StatementHand,
): Cell[] =>
  [count(usageCount), readableDuration(totalDurationSeconds), amount(gross), amount(fee), amount(net)].map(
    (text) => ({ lines: [text] }),
  );

/** Title over identifiers, the parties of the work, and the period that an adjustment corrects; each cut to the width. */
function workCell(paper: Paper, line: StatementLine, { width, corrected, hand }: InItsCell): Cell {
  const notes = [
    identifiersOf(line, hand),
    line.parties.map((party) => partyText(party, hand)).join(', '),
    corrected ?? '',
  ];
  return {
    lines: paper.regular.wrap(line.title, { size: LOOK.size.body, width, lines: 2 }),
    notes: notes
      .filter((note) => note !== '')
      .map((note) => paper.regular.fit(note, { size: LOOK.size.small, width })),
  };
}

/** ISWC and ISRC where there are some, else the reference; and the payee's own number of the work. */
function identifiersOf(
  { iswc, isrc, workRef, partnerWorkId }: StatementLine,
  { words }: StatementHand,
): string {
  const known = [...(iswc === undefined ? [] : [readableIswc(iswc)]), ...(isrc === undefined ? [] : [isrc])];
  const own = partnerWorkId === undefined ? [] : [words.number(partnerWorkId)];
  return [...(known.length === 0 ? [workRef] : known), ...own].join('  ·  ');
}

const partyText = ({ name, role, percent }: StatementParty, { decimal }: StatementHand): string =>
  percent === undefined ? `${name} (${role})` : `${name} (${role} ${decimal(percent)} %)`;
