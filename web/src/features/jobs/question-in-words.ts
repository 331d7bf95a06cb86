import { t } from '@lingui/core/macro';
import type { Question } from '#shared/schemas/readings.ts';

const COLUMNS: Readonly<Record<string, string>> = {
  played_at: t`Which column says when each play began?`,
  title: t`Which column has the titles?`,
  work_id: t`Which column has the partner’s own number of each work?`,
};

const ASKED: Readonly<Record<Question['code'], (question: Question) => string>> = {
  'column-unknown': ({ field }) => COLUMNS[field] ?? t`Which column is ${field}?`,
  'date-order': () => t`Does the day or the month come first in its dates?`,
  'share-scale': () => t`What do the shares of one work add up to?`,
  'row-is': () => t`What is one row of this table?`,
  'list-separator': () => t`What stands between two names in one cell?`,
  'cell-order': () => t`What comes first where one column has both artist and title?`,
  station: () => t`Which station is this log of?`,
  'station-unknown': ({ examples: [name] }) =>
    name === undefined ? t`Which station does it name?` : t`Which station is “${name}”?`,
  'date-unknown': () => t`Which day is this log of?`,
};

/**
 * What has to be answered before a table can be taken, as a person would ask it.
 *
 * @example
 * questionInWords({ code: 'date-unknown', field: 'day', options: [], examples: [] }); // → 'Which day is this log of?'
 */
export function questionInWords(question: Question): string {
  return ASKED[question.code](question);
}
