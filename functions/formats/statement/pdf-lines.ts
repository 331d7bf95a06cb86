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
const USES_WIDTH = 42;
const TIME_WIDTH = 60;

/**
 * Writes a row for each work, with the parties for whom it is paid in small print, and their sum; and apart from them
 * what changed in earlier cycles, with the period that each change corrects. Throws where the rows do not add up to the
 * statement's totals.
 */
export function writeLines(paper: Paper, statement: Statement): void {
  const { lines, adjustments, totals } = statement;
  const { own, adjusted } = sectionAmounts(statement);
  const sum = new RunningTotal();
  const works = tableOf(paper, 'Works', [own, ...lines]);
  for (const line of lines) {
    sum.add(line);
    works.table.row([workCell(paper, line, works), ...figures(line)]);
  }
  sum.mustBe(own, 'lines');
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
  const { table, width } = tableOf(paper, 'Adjustments of earlier cycles', [sum, ...adjustments]);
  for (const adjustment of adjustments) {
    const corrected = `Corrects the period from ${readableDate(adjustment.originPeriodStart)}`;
    table.row([workCell(paper, adjustment, { width, corrected }), ...figures(adjustment)]);
  }
  table.row([{ lines: ['Total of adjustments'] }, ...figures({ ...countsOf(adjustments), ...sum })], {
    bold: true,
  });
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
