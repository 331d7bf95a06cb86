import { LOOK, TEXT_WIDTH } from '#functions/formats/pdf/look.ts';
import type { Paper } from '#functions/formats/pdf/paper.ts';
import { type Cell, type Column, Table, textWidthOf } from '#functions/formats/pdf/table.ts';
import type { Money } from '#shared/money.ts';
import { countsOf } from './counts-of.ts';
import { readableAmount, readableCount, readableDate, readableDuration, readableIswc } from './figures.ts';
import { moneyColumnWidth } from './money-column.ts';
import { RunningTotal } from './running-total.ts';
import { sectionAmounts } from './section-amounts.ts';
import type { Statement, StatementAdjustment, StatementLine, StatementParty } from './statement.ts';

const IN_THE_CSV =
  'The CSV file of this statement lists every use with its station, time and weight, and every party of a work in full.';
/** More rows than that nobody reads on paper. */
const MOST_ROWS = 50;
const USES_WIDTH = 42;
const TIME_WIDTH = 60;

/**
 * Writes a row for each work, with the parties for whom it is paid in small print, and their sum; and apart from them
 * what changed in earlier cycles, with the period that each change corrects. Of many rows those that move most stand
 * alone and the others in one, for the CSV has them all. Throws where the rows do not add up to the statement's totals.
 */
export function writeLines(paper: Paper, statement: Statement): void {
  const { lines, adjustments, totals } = statement;
  const { own, adjusted } = sectionAmounts(statement);
  const sum = new RunningTotal();
  for (const line of lines) sum.add(line);
  sum.mustBe(own, 'lines');
  const { shown, others } = topOf(lines);
  const works = tableOf(paper, 'Works', [own, ...shown]);
  for (const line of shown) works.table.row([workCell(paper, line, works), ...figures(line)]);
  if (others.length > 0) works.table.row([othersCell(others, 'work'), ...figures(sumOf(others))]);
  const count = lines.length === 1 ? '1 work' : `${readableCount(lines.length)} works`;
  works.table.row([{ lines: [`Total of ${count}`] }, ...figures({ ...totals, ...own })], { bold: true });
  if (adjustments.length > 0) writeAdjustments(paper, adjustments, adjusted);
  paper.y -= 14;
  paper.text(IN_THE_CSV, LOOK.margin.left, { size: LOOK.size.small, colour: LOOK.colour.quiet });
}

/** What changed for works of locked cycles since the last statement, up and down. */
function writeAdjustments(
  paper: Paper,
  adjustments: readonly StatementAdjustment[],
  sum: Pick<StatementLine, 'gross' | 'fee' | 'net'>,
): void {
  const { shown, others } = topOf(adjustments);
  const { table, width } = tableOf(paper, 'Adjustments of earlier cycles', [sum, ...shown]);
  for (const adjustment of shown) {
    const corrected = `Corrects the period from ${readableDate(adjustment.originPeriodStart)}`;
    table.row([workCell(paper, adjustment, { width, corrected }), ...figures(adjustment)]);
  }
  if (others.length > 0) table.row([othersCell(others, 'adjustment'), ...figures(sumOf(others))]);
  table.row([{ lines: ['Total of adjustments'] }, ...figures({ ...countsOf(adjustments), ...sum })], {
    bold: true,
  });
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

const othersCell = (others: readonly StatementLine[], noun: string): Cell => ({
  lines: [`${readableCount(others.length)} further ${noun}${others.length === 1 ? '' : 's'}`],
  notes: ['Each is in the CSV file'],
});

function sumOf(lines: readonly StatementLine[]): Figures {
  const sum = new RunningTotal();
  for (const line of lines) sum.add(line);
  return { ...countsOf(lines), ...sum.amounts(lines[0]?.gross.currency ?? '') };
}

function tableOf(
  paper: Paper,
  title: string,
  rows: readonly { readonly gross: Money }[],
): { readonly table: Table; readonly width: number } {
  const money = moneyColumnWidth(
    paper,
    rows.map(({ gross }) => gross),
  );
  const right = (name: string, width: number): Column => ({ title: name, width, align: 'right' });
  const work: Column = {
    title: 'Work',
    align: 'left',
    width: TEXT_WIDTH - USES_WIDTH - TIME_WIDTH - 3 * money,
  };
  paper.y -= 34;
  paper.text(title, LOOK.margin.left, { bold: true, size: LOOK.size.heading });
  paper.y -= 10;
  const table = new Table(paper, [
    work,
    right('Uses', USES_WIDTH),
    right('Time', TIME_WIDTH),
    right('Gross', money),
    right('Admin fee', money),
    right('Net', money),
  ]);
  return { table, width: textWidthOf(work) };
}

type Figures = Pick<StatementLine, 'usageCount' | 'totalDurationSeconds' | 'gross' | 'fee' | 'net'>;

const figures = ({ usageCount, totalDurationSeconds, gross, fee, net }: Figures): Cell[] =>
  [
    readableCount(usageCount),
    readableDuration(totalDurationSeconds),
    readableAmount(gross),
    readableAmount(fee),
    readableAmount(net),
  ].map((text) => ({ lines: [text] }));

/** Title over identifiers, the parties of the work, and the period that an adjustment corrects; each cut to the width. */
function workCell(
  paper: Paper,
  line: StatementLine,
  { width, corrected }: { readonly width: number; readonly corrected?: string },
): Cell {
  const notes = [identifiersOf(line), line.parties.map(partyText).join(', '), corrected ?? ''];
  return {
    lines: paper.regular.wrap(line.title, { size: LOOK.size.body, width, lines: 2 }),
    notes: notes
      .filter((note) => note !== '')
      .map((note) => paper.regular.fit(note, { size: LOOK.size.small, width })),
  };
}

/** ISWC and ISRC where there are some, else the reference; and the payee's own number of the work. */
function identifiersOf({ iswc, isrc, workRef, partnerWorkId }: StatementLine): string {
  const known = [...(iswc === undefined ? [] : [readableIswc(iswc)]), ...(isrc === undefined ? [] : [isrc])];
  const own = partnerWorkId === undefined ? [] : [`No. ${partnerWorkId}`];
  return [...(known.length === 0 ? [workRef] : known), ...own].join('  ·  ');
}

const partyText = ({ name, role, percent }: StatementParty): string =>
  percent === undefined ? `${name} (${role})` : `${name} (${role} ${percent} %)`;
