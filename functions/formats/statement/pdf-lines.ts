import { LOOK, TEXT_WIDTH } from '#functions/formats/pdf/look.ts';
import type { Paper } from '#functions/formats/pdf/paper.ts';
import { type Cell, type Column, Table, textWidthOf } from '#functions/formats/pdf/table.ts';
import { readableAmount, readableCount, readableDuration, readableIswc } from './figures.ts';
import { moneyColumnWidth } from './money-column.ts';
import { RunningTotal } from './running-total.ts';
import type { Statement, StatementLine } from './statement.ts';

const USES_WIDTH = 42;
const TIME_WIDTH = 60;

/** Writes a row for each work and their sum. Throws where the rows do not add up to the statement's totals. */
export function writeLines(paper: Paper, { lines, totals }: Statement): void {
  const money = moneyColumnWidth(paper, totals.gross);
  const right = (title: string, width: number): Column => ({ title, width, align: 'right' });
  const work: Column = {
    title: 'Work',
    align: 'left',
    width: TEXT_WIDTH - USES_WIDTH - TIME_WIDTH - 3 * money,
  };
  paper.y -= 34;
  paper.text('Works', LOOK.margin.left, { bold: true, size: LOOK.size.heading });
  paper.y -= 10;
  const table = new Table(paper, [
    work,
    right('Uses', USES_WIDTH),
    right('Time', TIME_WIDTH),
    right('Gross', money),
    right('Admin fee', money),
    right('Net', money),
  ]);

  const sum = new RunningTotal();
  for (const line of lines) {
    sum.add(line);
    table.row([workCell(paper, line, textWidthOf(work)), ...figures(line)]);
  }
  const said = { gross: totals.gross, fee: totals.adminFee, net: totals.net };
  sum.mustBe(said, 'lines');
  const works = lines.length === 1 ? '1 work' : `${readableCount(lines.length)} works`;
  table.row([{ lines: [`Total of ${works}`] }, ...figures({ ...totals, ...said })], { bold: true });
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
