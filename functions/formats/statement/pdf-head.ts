import { LOOK, TEXT_WIDTH } from '#functions/formats/pdf/look.ts';
import type { Paper } from '#functions/formats/pdf/paper.ts';
import type { Statement } from './statement.ts';
import type { StatementHand } from './statement-hand.ts';

const FACTS_PER_ROW = 3;
const QUIET = { size: LOOK.size.small, colour: LOOK.colour.quiet };

/** Writes who the statement is for, and what of: the top of its first page. */
export function writeHead(paper: Paper, statement: Statement, hand: StatementHand): void {
  const { payee, issuedAt } = statement;
  const { left } = LOOK.margin;
  paper.text('ZamIO', left, { bold: true, size: LOOK.size.heading, colour: LOOK.colour.accent });
  paper.text(hand.words.statementDate(hand.date(issuedAt)), left + TEXT_WIDTH, {
    colour: LOOK.colour.quiet,
    align: 'right',
  });
  paper.y -= 40;
  paper.text(hand.words.statement, left, { colour: LOOK.colour.quiet, size: LOOK.size.heading });
  for (const line of paper.bold.wrap(payee.name, { size: LOOK.size.display, width: TEXT_WIDTH, lines: 2 })) {
    paper.y -= LOOK.size.display + 4;
    paper.text(line, left, { bold: true, size: LOOK.size.display });
  }
  paper.y -= 22;
  paper.rule();
  writeFacts(paper, factsOf(statement, hand));
  paper.y -= 14;
}

function factsOf(
  { payee, cycle, basis, paymentId }: Statement,
  { words, date }: StatementHand,
): [string, string][] {
  return [
    [words.cycle, cycle.name],
    [words.period, `${date(cycle.periodStart)} – ${date(cycle.periodEnd)}`],
    [words.territory, cycle.territory],
    [words.basisLabel, words.basisName(basis)],
    [words.currency, cycle.currency],
    [words.payeeReference, payee.ref],
    [words.payment, paymentId],
  ];
}

/** Label over value, three side by side; the last one takes what is left of its row. */
function writeFacts(paper: Paper, facts: readonly (readonly [string, string])[]): void {
  const column = TEXT_WIDTH / FACTS_PER_ROW;
  for (let start = 0; start < facts.length; start += FACTS_PER_ROW) {
    const row = facts.slice(start, start + FACTS_PER_ROW);
    paper.y -= 18;
    row.forEach(([label], i) => {
      paper.text(label, LOOK.margin.left + i * column, QUIET);
    });
    paper.y -= 12;
    row.forEach(([, value], i) => {
      const columns = i === row.length - 1 ? FACTS_PER_ROW - i : 1;
      const width = column * columns - 12;
      const shown = paper.regular.fit(value, { size: LOOK.size.body, width });
      paper.text(shown, LOOK.margin.left + i * column, {});
    });
  }
}
