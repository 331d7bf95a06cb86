import type { Assumption, Question } from '#shared/schemas/readings.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import type { TableEvidence } from './table-evidence.ts';
import { LAST_FIRST, ROWS, type RowIs, SCALES } from './table-settings.ts';

/** What was found out of a table beside its columns. */
export type FoundSettings = {
  readonly settings: ColumnMapping;
  readonly questions: readonly Question[];
  readonly assumed: readonly Assumption[];
  /** Two rows of one work that stand apart, where rows are of writers. */
  readonly apart: { readonly line: number; readonly before: number } | undefined;
  /** Whether the layouts of CSV read the cells as well. */
  readonly isPlain: boolean;
};

/** Decides from what a whole table shows how it is kept; what is given is not asked, nor guessed otherwise. */
export function decideSettings(
  evidence: TableEvidence,
  { given, lengthLabel }: { readonly given: ColumnMapping; readonly lengthLabel: string },
): FoundSettings {
  const { names, shares, lengths, rows, hasParties, hasIsrc } = evidence;
  const are = rows.decide({ isList: names.isList, hasParties, hasIsrc });
  const rowIs: RowIs | undefined = ROWS.find((one) => one === given['rowIs']) ?? are.rowIs;
  const sums = shares.decide(rowIs === 'writer');
  const written = names.decide({ isOneByRow: rowIs === 'writer' });
  const length = lengths.decide(lengthLabel);
  const scale = given['shareScale'] ?? sums?.scale;
  const separator = written.separators?.join(' ') ?? '';
  const isLastFirst = written.separators !== undefined && written.isLastNameFirst;
  const isSaid = given['listSeparator'] !== undefined;
  const settings: ColumnMapping = {
    ...(rowIs !== undefined && { rowIs }),
    ...(scale !== undefined && Number(scale) !== 100 && { shareScale: scale }),
    ...(separator !== '' && separator !== ';' && !isSaid && { listSeparator: separator }),
    ...(isLastFirst && !isSaid && { nameOrder: LAST_FIRST }),
    ...(length.unit !== 'seconds' && { lengthUnit: length.unit }),
  };
  const questions: Question[] = [];
  if (rowIs === undefined && are.rowIs === undefined) {
    questions.push({ code: 'row-is', field: 'rowIs', options: [...ROWS], examples: [...are.examples] });
  }
  if (scale === undefined && sums !== undefined && sums.scale === undefined) {
    const options = SCALES.map(String);
    questions.push({ code: 'share-scale', field: 'shareScale', options, examples: [...sums.examples] });
  }
  if (written.separators === undefined && !isSaid) {
    const options = [',', 'none'];
    questions.push({
      code: 'list-separator',
      field: 'listSeparator',
      options,
      examples: [...written.examples],
    });
  }
  return {
    settings,
    questions,
    assumed: assumptionsOf(settings, { isAssumedLength: length.isAssumed, given }),
    apart: are.rowIs === 'writer' && rowIs === 'writer' ? are.apart : undefined,
    isPlain: isPlain(evidence, { settings, hasSign: sums?.scale !== undefined && sums.hasSign }),
  };
}

/** Whether the cells are as the layouts of CSV have them. */
function isPlain(
  { names, lengths, hasLooseIswc, hasParties }: TableEvidence,
  { settings, hasSign }: { readonly settings: ColumnMapping; readonly hasSign: boolean },
): boolean {
  const isByRow = settings['rowIs'] === 'work' || (settings['rowIs'] === 'recording' && !hasParties);
  const isOther =
    settings['shareScale'] === 1 ||
    settings['lengthUnit'] !== undefined ||
    settings['nameOrder'] !== undefined;
  const isOtherList = settings['listSeparator'] !== undefined;
  return (
    isByRow && !isOtherList && !isOther && !hasSign && !names.hasMore && !lengths.isOther && !hasLooseIswc
  );
}

const CODES = [
  ['rowIs', 'row-is'],
  ['shareScale', 'share-scale'],
  ['listSeparator', 'list-separator'],
  ['nameOrder', 'list-separator'],
] as const;

function assumptionsOf(
  settings: ColumnMapping,
  { isAssumedLength, given }: { readonly isAssumedLength: boolean; readonly given: ColumnMapping },
): readonly Assumption[] {
  const found = CODES.flatMap(([setting, code]): Assumption[] => {
    const value = settings[setting];
    const isUsual = value === undefined || value === 'work';
    return isUsual || given[setting] !== undefined ? [] : [{ code, value: String(value) }];
  });
  const unit = String(settings['lengthUnit'] ?? '');
  return isAssumedLength ? [...found, { code: 'length-unit', value: unit }] : found;
}
