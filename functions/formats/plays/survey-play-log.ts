import { ColumnNames } from '#functions/formats/csv/column-names.ts';
import { parseInstant } from '#functions/formats/csv/parse-instant.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { Proposal } from '#functions/formats/tables/proposal.ts';
import type { TablePart } from '#functions/formats/tables/table-part.ts';
import { LogEvidence } from './log-evidence.ts';
import type { LogFile } from './log-file.ts';
import { mappedColumns } from './mapped-columns.ts';
import { type LogSeen, proposalOf } from './play-proposal.ts';
import { type PlayColumns, proposePlayColumns } from './propose-play-columns.ts';
import { dated, dateOfRow, dateOfSheet } from './standing-date.ts';

/** How many rows tell what the columns are. */
const SAMPLE_ROWS = 200;
const SHOWN_ROWS = 5;
const MAX_ABOVE = 60;

/**
 * Looks through a play log before anything of it is taken, and proposes how it is read: which column is which, how dates
 * are written, whose clock the times are of; and asks what only a person can tell. All rows are read where all are needed to tell,
 * none after the first 200 where these are as our own layout has them. A log without rows is a diagnostic.
 */
export async function surveyPlayLog(
  parts: AsyncIterable<readonly TablePart[]>,
  file: LogFile,
): Promise<Proposal | Diagnostic> {
  const survey = new Survey(file);
  for await (const batch of parts) {
    for (const part of batch) {
      if (part.kind === 'file' && part.diagnostic.severity === 'error') return part.diagnostic;
      survey.take(part);
    }
    if (survey.isPlain) break;
  }
  return survey.proposal();
}

class Survey {
  readonly #file: LogFile;
  readonly #above: string[] = [];
  readonly #waiting: TablePart[] = [];
  #header: Extract<TablePart, { kind: 'header' }> | undefined;
  #sample: (readonly string[])[] = [];
  #columns: PlayColumns | undefined;
  #evidence: LogEvidence | undefined;
  #hasStanding = false;
  #undated = 0;
  #rows = 0;
  #sheets = new Set<string>();

  constructor(file: LogFile) {
    this.#file = file;
  }

  /** Whether the first rows are as our own layout has them, so that the others need not be looked at. */
  get isPlain(): boolean {
    const columns = this.#columns;
    if (columns === undefined || !columns.has('duration_seconds') || !columns.has('station_id')) return false;
    const at = columns.get('played_at')?.position;
    return at !== undefined && this.#sample.every((row) => parseInstant(row[at]?.trim() ?? '') !== undefined);
  }

  take(part: TablePart): void {
    if (part.kind === 'above') {
      if (this.#above.length < MAX_ABOVE) this.#above.push(part.values.join(' ').trim().slice(0, 300));
      return;
    }
    if (part.kind === 'header') {
      this.#header ??= part;
      if (part.sheet !== undefined) this.#sheets.add(part.sheet);
    }
    if (this.#header === undefined || (part.kind !== 'header' && part.kind !== 'row')) return;
    if (this.#columns === undefined) {
      this.#waiting.push(part);
      // A row that only says the day is no sample.
      if (part.kind === 'row' && dateOfRow(part.values) === undefined) this.#sample.push(part.values);
      if (this.#sample.length >= SAMPLE_ROWS) this.#decide(this.#header);
      return;
    }
    this.#look(part);
  }

  proposal(): Proposal | Diagnostic {
    const header = this.#header;
    if (header === undefined) return EMPTY;
    if (this.#columns === undefined) this.#decide(header);
    const seen: LogSeen = {
      header,
      above: this.#above,
      columns: this.#columns ?? new Map(),
      evidence: this.#evidence ?? new LogEvidence(),
      undated: this.#undated,
      sheets: [...this.#sheets],
      rows: this.#sample.slice(0, SHOWN_ROWS),
    };
    const proposal = proposalOf(seen, this.#file);
    // Where there are no rows there is nothing to ask.
    return this.#rows === 0 ? { ...proposal, questions: [] } : proposal;
  }

  #decide(header: Extract<TablePart, { kind: 'header' }>): void {
    const { mapping } = this.#file;
    const columns = mappedColumns(header.names, mapping) ?? proposePlayColumns(header.names, this.#sample);
    this.#columns = columns;
    for (const part of this.#waiting.splice(0)) this.#look(part);
  }

  #look(part: TablePart): void {
    if (part.kind === 'header') this.#open(part);
    if (part.kind !== 'row' || this.#evidence === undefined) return;
    const columns = this.#columns;
    const standing = columns?.has('date') || columns?.has('played_at') ? undefined : dateOfRow(part.values);
    if (standing !== undefined) {
      this.#hasStanding = true;
      this.#evidence.stand(standing.text, standing.date);
      return;
    }
    if (!this.#hasStanding && !columns?.has('date') && !columns?.has('played_at')) this.#undated += 1;
    this.#rows += 1;
    this.#evidence.take(part.values);
  }

  /** The columns of a sheet stand where its own header has them. */
  #open({ names, sheet }: Extract<TablePart, { kind: 'header' }>): void {
    const mapping = Object.fromEntries(
      [...(this.#columns ?? [])].map(([ours, { position }]) => [ours, this.#header?.names[position] ?? '']),
    );
    this.#evidence ??= new LogEvidence();
    this.#evidence.readBy(new ColumnNames(names, mapping));
    const about = [this.#file.fileName, ...this.#above];
    const date =
      (sheet === undefined ? undefined : dateOfSheet(sheet, about)) ??
      this.#above.map((text) => dated(text)).findLast((found) => found !== undefined);
    if (date === undefined) return;
    this.#hasStanding = true;
    this.#evidence.stand(date.text, date.date);
  }
}

const EMPTY: Diagnostic = {
  code: 'file.empty',
  severity: 'error',
  line: 1,
  message: 'The file is empty. Send a header row and a row for each play.',
};
