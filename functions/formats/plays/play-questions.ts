import type { Question } from '#shared/schemas/readings.ts';
import type { OrderFound } from './date-orders.ts';
import type { PlayColumns } from './propose-play-columns.ts';
import type { KnownStation } from './station-book.ts';

type Known = {
  readonly columns: readonly string[];
  readonly chosen: PlayColumns;
  readonly stations: readonly KnownStation[];
  readonly hasStation: boolean;
  readonly hasDay: boolean;
  readonly order: OrderFound | undefined;
};

const MAX_OPTIONS = 100;

/** What has to be answered before a log can be taken: each needed meaning that is not known, one question for each. */
export function playQuestions({
  columns,
  chosen,
  stations,
  hasStation,
  hasDay,
  order,
}: Known): readonly Question[] {
  const options = columns.slice(0, MAX_OPTIONS).map((name) => name.slice(0, 200));
  const column = (field: string): Question => ({ code: 'column-unknown', field, options, examples: [] });
  const isSure = (...names: readonly ('title' | 'title_artist' | 'isrc' | 'iswc')[]) =>
    names.some((name) => (chosen.get(name)?.confidence ?? 'possible') !== 'possible');
  const questions: Question[] = [];
  if (!chosen.has('played_at') && !chosen.has('time')) questions.push(column('played_at'));
  else if (!chosen.has('played_at') && !chosen.has('date') && !hasDay)
    questions.push({ code: 'date-unknown', field: 'day', options: [], examples: [] });
  if (!isSure('title', 'title_artist', 'isrc', 'iswc')) questions.push(column('title'));
  if (!hasStation) {
    questions.push({
      code: 'station',
      field: 'stationId',
      options: stations.slice(0, MAX_OPTIONS).map(({ stationId }) => stationId),
      examples: [],
    });
  }
  const examples =
    order === undefined
      ? undefined
      : 'open' in order
        ? order.open
        : 'mixed' in order
          ? order.mixed
          : undefined;
  if (examples !== undefined)
    questions.push({
      code: 'date-order',
      field: 'dateOrder',
      options: ['DMY', 'MDY'],
      examples: examples.map((text) => text.slice(0, 200)),
    });
  return questions;
}
