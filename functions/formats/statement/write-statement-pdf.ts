import { type Fonts, Paper } from '#functions/formats/pdf/paper.ts';
import { writeAgreements } from './pdf-agreements.ts';
import { writeHead } from './pdf-head.ts';
import { writeLines } from './pdf-lines.ts';
import { writeSummary } from './pdf-summary.ts';
import type { Statement } from './statement.ts';
import { handOf } from './statement-hand.ts';
import type { StatementLanguage } from './statement-words.ts';

/**
 * Writes a statement as a PDF for people: who and what of, the way from gross to net payable with the withholding
 * tax and its rate, what each agreement contributes, and a row for each work with totals. The uses themselves are in
 * the CSV file. It is in the language asked for; names, titles and references stay as they are.
 *
 * The fonts must have the letters of Ghana's languages; only those used are embedded. Every date in the file is
 * `issuedAt`, so the same statement gives the same bytes. Throws where the lines do not add up to the totals.
 */
export async function writeStatementPdf(
  statement: Statement,
  fonts: Fonts,
  language: StatementLanguage = 'en',
): Promise<Uint8Array> {
  const hand = handOf(language);
  const { words } = hand;
  const { payee, cycle, paymentId, issuedAt } = statement;
  const paper = await Paper.open(fonts, {
    title: `${words.statement} – ${payee.name} – ${cycle.name}`,
    subject: words.basis(statement.basis),
    date: issuedAt,
    language,
  });
  writeHead(paper, statement, hand);
  writeSummary(paper, statement, hand);
  writeAgreements(paper, statement, hand);
  writeLines(paper, statement, hand);
  const foot = [payee.name, cycle.name, words.basis(statement.basis), paymentId].join('  ·  ');
  return paper.close(foot, words.page);
}
