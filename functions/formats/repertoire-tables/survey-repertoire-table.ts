import { ColumnNames } from '#functions/formats/csv/column-names.ts';
import { COLUMN_SYNONYMS } from '#functions/formats/csv/column-synonyms.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { openTable } from '#functions/formats/tables/open-table.ts';
import type { Confidence, Proposal } from '#functions/formats/tables/proposal.ts';
import { type BodyItem, readBody } from '#functions/formats/tables/read-body.ts';
import type { Question } from '#shared/schemas/readings.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { countKnown } from './known-names.ts';
import { REPERTOIRE_TABLE_LIMITS } from './limits.ts';
import { TableAssumptions } from './table-assumptions.ts';
import { columnsIn, proposeTableColumns } from './table-columns.ts';
import { TableEvidence } from './table-evidence.ts';
import { decideSettings } from './table-questions.ts';
import { NO_ROWS, rowsApart } from './table-refusals.ts';

type Header = Extract<BodyItem, { kind: 'header' }>;

/**
 * Reads a whole table of repertoire once to propose how it may be taken: its columns, by their names in five languages,
 * and by its cells what a row stands for, what shares add up to, and how names stand in a cell. Asked is only what the
 * table leaves open. What a mapping says is so. A table in our own layouts gets a mapping without `rowIs`, and is read by
 * them as ever; any other one gets `rowIs`.
 *
 * A table that cannot be read is a diagnostic, and so is one whose rows are of writers and stand apart from those of the
 * same work.
 *
 * @example
 * const proposal = await surveyRepertoireTable(() => world.files.stream(upload), { mapping: {} });
 */
export async function surveyRepertoireTable(
  open: () => AsyncIterable<Uint8Array>,
  {
    mapping = {},
    fileName,
  }: { readonly mapping?: ColumnMapping; readonly fileName?: string | undefined } = {},
): Promise<Proposal | Diagnostic> {
  const { rows } = await openTable(open(), { fileName });
  const assumptions = new TableAssumptions();
  const shown: (readonly string[])[] = [];
  let survey: Survey | undefined;
  let isPassed = false;
  for await (const item of readBody(rows, countKnown(columnsIn(mapping)))) {
    assumptions.note(item);
    if (item.kind === 'header') survey = surveyOf(item, columnsIn(mapping));
    else if (item.kind === 'file' && item.diagnostic.severity === 'error') return item.diagnostic;
    else if (item.kind === 'passed') isPassed = true;
    else if (item.kind === 'row' && survey !== undefined) {
      survey.evidence.add(item);
      if (shown.length < REPERTOIRE_TABLE_LIMITS.shownRows) shown.push(item.values);
      isPassed ||= item.sheet !== undefined;
    }
  }
  if (survey === undefined) return NO_ROWS;
  const { header, columns, evidence } = survey;
  const found = decideSettings(evidence, {
    given: mapping,
    lengthLabel: String(columns.mapping['duration_seconds'] ?? ''),
  });
  if (found.apart !== undefined) return rowsApart(found.apart.line, found.apart.before);
  const isOurs = header.isFirstRow && header.isWritten && !isPassed && isOurLayout(columns);
  const { rowIs: _, ...ours } = found.settings;
  const settings = isOurs && found.isPlain && mapping['rowIs'] === undefined ? ours : found.settings;
  const blank = header.names.filter((_label, at) => shown.every((values) => (values[at] ?? '') === ''));
  return {
    columns: header.names,
    mapping: { ...columns.mapping, ...settings },
    confidence: columns.confidence,
    notUnderstood: columns.notUnderstood.filter(
      (label) => !(/^Column [A-Z]+$/.test(label) && blank.includes(label)),
    ),
    questions: [...unknownColumns(columns.mapping, header.names, shown), ...found.questions],
    assumed: [...assumptions.all(), ...(settings === ours ? [] : found.assumed)],
    rows: shown,
  };
}

type Columns = {
  readonly mapping: ColumnMapping;
  readonly confidence: Readonly<Record<string, Confidence>>;
  readonly notUnderstood: readonly string[];
};
type Survey = { readonly header: Header; readonly columns: Columns; readonly evidence: TableEvidence };

function surveyOf(header: Header, given: ColumnMapping): Survey {
  const columns = columnsOf(header.names, given);
  return { header, columns, evidence: new TableEvidence(new ColumnNames(header.names, columns.mapping)) };
}

/** What is given of a mapping and is in the table, and proposals for the columns that are left. */
function columnsOf(labels: readonly string[], given: ColumnMapping): Columns {
  const labelOf = new Map(labels.map((label) => [label.toLowerCase(), label]));
  const said = Object.entries(given).flatMap(([ours, theirs]) => {
    const label = typeof theirs === 'string' ? labelOf.get(theirs.trim().toLowerCase()) : undefined;
    return label === undefined ? [] : [[ours, label] as const];
  });
  const used = new Set(said.map(([, label]) => label));
  const proposed = proposeTableColumns(labels.map((label) => (used.has(label) ? '' : label)));
  const mapping = { ...proposed.mapping, ...Object.fromEntries(said) };
  const certain = said.map(([ours]) => [ours, 'certain'] as const);
  const mapped = new Set(Object.values(mapping));
  return {
    mapping,
    confidence: { ...proposed.confidence, ...Object.fromEntries(certain) },
    notUnderstood: labels.filter((label) => !mapped.has(label)),
  };
}

/** Whether all columns are called as ours are, and there are those that a layout needs. */
function isOurLayout({ mapping, confidence }: Columns): boolean {
  const columns = Object.keys(mapping);
  const needs = ['title', 'work_id', 'isrc'].filter((column) => columns.includes(column));
  const areOurs = columns.every((column) => column in COLUMN_SYNONYMS && confidence[column] === 'certain');
  return areOurs && needs[0] === 'title' && needs.length > 1;
}

const IDENTIFIERS = ['work_id', 'iswc', 'isrc'];
const MOST_EXAMPLES = 5;

/** Asks for a column without which no row can be taken. */
function unknownColumns(
  mapping: ColumnMapping,
  labels: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Question[] {
  const used = new Set(Object.values(mapping));
  const options = labels.filter((label) => !used.has(label)).slice(0, 100);
  const examples = (rows[0] ?? []).filter((cell) => cell !== '').map((cell) => cell.slice(0, 200));
  const ask = (field: string): Question => ({
    code: 'column-unknown',
    field,
    options,
    examples: examples.slice(0, MOST_EXAMPLES),
  });
  const hasIdentifier = IDENTIFIERS.some((column) => mapping[column] !== undefined);
  return [
    ...(mapping['title'] === undefined ? [ask('title')] : []),
    ...(hasIdentifier ? [] : [ask('work_id')]),
  ];
}
