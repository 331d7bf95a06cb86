import { LOOK, TEXT_WIDTH } from '#functions/formats/pdf/look.ts';
import type { Paper } from '#functions/formats/pdf/paper.ts';
import { type Cell, type Column, Table, textWidthOf } from '#functions/formats/pdf/table.ts';
import type { Money } from '#shared/money.ts';
import { readableAmount, readableCount, readableDate, readableDuration, readableIswc } from './figures.ts';
import { moneyColumnWidth } from './money-column.ts';
import { RunningTotal } from './running-total.ts';
import type { Statement, StatementAdjustment, StatementLine } from './statement.ts';

const USES_WIDTH = 42;
const TIME_WIDTH = 60;

/**
 * Writes a row for each work and their sum, and apart from them what changed in earlier cycles, with the period that
 * each change corrects. Throws where the rows do not add up to the statement's totals.
 */
export function writeLines(paper: Paper, { lines, adjustments, totals }: Statement): void {
  const { currency } = totals.gross;
  const changed = new RunningTotal();
  for (const adjustment of adjustments) changed.add(adjustment);
  const own = changed.takenFrom({ gross: totals.gross, fee: totals.adminFee, net: totals.net });

  const sum = new RunningTotal();
  const works = tableOf(paper, 'Works', totals.gross);
  for (const line of lines) {
    sum.add(line);
    works.table.row([workCell(paper, line, works.width), ...figures(line)]);
  }
  sum.mustBe(own, 'lines');
  const count = lines.length === 1 ? '1 work' : `${readableCount(lines.length)} works`;
  works.table.row([{ lines: [`Total of ${count}`] }, ...figures({ ...totals, ...own })], { bold: true });
  if (adjustments.length > 0) writeAdjustments(paper, adjustments, changed.amounts(currency));
}

/** What changed for works of locked cycles since the last statement, up and down. */
function writeAdjustments(
  paper: Paper,
  adjustments: readonly StatementAdjustment[],
  sum: Pick<StatementLine, 'gross' | 'fee' | 'net'>,
): void {
  const { table, width } = tableOf(paper, 'Adjustments of earlier cycles', sum.gross);
  for (const adjustment of adjustments) {
    const cell = workCell(paper, adjustment, width);
    const note = `${cell.note ?? ''}  ·  period from ${readableDate(adjustment.originPeriodStart)}`;
    table.row([
      { ...cell, note: paper.regular.fit(note, { size: LOOK.size.small, width }) },
      ...figures(adjustment),
    ]);
  }
  const total = { usageCount: 0, totalDurationSeconds: 0 };
  for (const { usageCount, totalDurationSeconds } of adjustments) {
    total.usageCount += usageCount;
    total.totalDurationSeconds += totalDurationSeconds;
  }
  table.row([{ lines: ['Total of adjustments'] }, ...figures({ ...total, ...sum })], { bold: true });
}

function tableOf(
  paper: Paper,
  title: string,
  widest: Money,
): { readonly table: Table; readonly width: number } {
  const money = moneyColumnWidth(paper, widest);
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

/** Title over identifiers: ISWC and ISRC where there are some, else the reference. */
function workCell(paper: Paper, { title, iswc, isrc, workRef }: StatementLine, width: number): Cell {
  const identifiers = [
    ...(iswc === undefined ? [] : [readableIswc(iswc)]),
    ...(isrc === undefined ? [] : [isrc]),
  ];
  const note = identifiers.length === 0 ? workRef : identifiers.join('  ·  ');
  return {
    lines: paper.regular.wrap(title, { size: LOOK.size.body, width, lines: 2 }),
    note: paper.regular.fit(note, { size: LOOK.size.small, width }),
  };
}
