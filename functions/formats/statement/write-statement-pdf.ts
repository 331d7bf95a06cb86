import { type Fonts, Paper } from '#functions/formats/pdf/paper.ts';
import { writeAgreements } from './pdf-agreements.ts';
import { writeHead } from './pdf-head.ts';
import { writeLines } from './pdf-lines.ts';
import { writeSummary } from './pdf-summary.ts';
import type { Statement } from './statement.ts';

/**
 * Writes a statement as a PDF for people: who and what of, the way from gross to net payable with the withholding
 * tax and its rate, what each agreement contributes, and a row for each work with totals. The uses themselves are in
 * the CSV file.
 *
 * The fonts must have the letters of Ghana's languages; only those used are embedded. Every date in the file is
 * `issuedAt`, so the same statement gives the same bytes. Throws where the lines do not add up to the totals.
 */
export async function writeStatementPdf(statement: Statement, fonts: Fonts): Promise<Uint8Array> {
  const { payee, cycle, paymentId, issuedAt } = statement;
  const paper = await Paper.open(fonts, {
    title: `Royalty statement – ${payee.name} – ${cycle.name}`,
    subject: `Basis: ${statement.basis}`,
    date: issuedAt,
  });
  writeHead(paper, statement);
  writeSummary(paper, statement);
  writeAgreements(paper, statement);
  writeLines(paper, statement);
  return paper.close(`${payee.name}  ·  ${cycle.name}  ·  Basis: ${statement.basis}  ·  ${paymentId}`);
}
