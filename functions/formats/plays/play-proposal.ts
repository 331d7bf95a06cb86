import { plainName } from '#functions/formats/csv/plain-name.ts';
import type { Proposal } from '#functions/formats/tables/proposal.ts';
import type { TablePart } from '#functions/formats/tables/table-part.ts';
import type { Assumption } from '#shared/schemas/readings.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import type { LogEvidence } from './log-evidence.ts';
import type { LogFile } from './log-file.ts';
import { isPlayColumn } from './mapped-columns.ts';
import { dayIn } from './parse-date.ts';
import { playQuestions } from './play-questions.ts';
import { playSettings } from './play-settings.ts';
import type { PlayColumns } from './propose-play-columns.ts';
import { cellOrderOf } from './split-cell.ts';
import { dated } from './standing-date.ts';

/** What a log showed of itself. */
export type LogSeen = {
  readonly header: Extract<TablePart, { kind: 'header' }>;
  /** What stands above the header. */
  readonly above: readonly string[];
  readonly columns: PlayColumns;
  readonly evidence: LogEvidence;
  /** How many rows have a time and no date anywhere before them. */
  readonly undated: number;
  readonly sheets: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** How a log is read: what was chosen before stands, what the log shows is added, what neither tells is asked. */
export function proposalOf(seen: LogSeen, file: LogFile): Proposal {
  const { columns, header } = seen;
  const mapped = Object.fromEntries(
    [...columns].map(([ours, { position }]) => [ours, header.names[position] ?? '']),
  );
  const { settings, assumed, order, hasDay } = settingsOf(seen, file);
  const taken = new Set([...columns.values()].map(({ position }) => position));
  return {
    columns: header.names,
    mapping: { ...mapped, ...settings },
    confidence: Object.fromEntries([...columns].map(([ours, { confidence }]) => [ours, confidence])),
    notUnderstood: header.names.filter((name, position) => name !== '' && !taken.has(position)),
    questions: playQuestions({
      columns: header.names,
      chosen: columns,
      stations: file.stations.all,
      hasStation: columns.has('station_id') || settings['stationId'] !== undefined,
      hasDay,
      order,
    }),
    assumed,
    rows: seen.rows,
  };
}

function settingsOf(seen: LogSeen, file: LogFile) {
  const { evidence, columns, undated } = seen;
  const { mapping } = file;
  const given = playSettings(mapping);
  const fileDate = dated(file.fileName);
  if (fileDate !== undefined && undated > 0) evidence.dates.take(fileDate.text, fileDate.date);
  const hint = fileDate !== undefined && 'day' in fileDate.date ? fileDate.date.day : undefined;
  const found = given.dateOrder === undefined ? evidence.dates.found({ today: file.today, hint }) : undefined;
  const told =
    found !== undefined && 'open' in found && writesDayFirst(seen.header.names) ? 'DMY' : undefined;
  const dateOrder = given.dateOrder ?? (found !== undefined && 'order' in found ? found.order : told);
  const day =
    undated === 0
      ? undefined
      : (given.day ?? (fileDate === undefined ? undefined : dayIn(fileDate.date, dateOrder ?? 'DMY')));
  const station = stationOf(seen, file);
  const cellOrder = columns.has('title_artist')
    ? (chosenIn(mapping, 'cellOrder') ?? orderInCell(seen))
    : undefined;
  const unit = columns.has('duration_seconds')
    ? (chosenIn(mapping, 'lengthUnit') ?? unitOf(seen))
    : undefined;
  const lengths =
    columns.has('duration_seconds') || columns.has('end_time') ? undefined : evidence.times.order;
  const nights = chosenIn(mapping, 'pastMidnight') ?? (evidence.times.nights > 0 ? 'next-day' : undefined);
  const settings: ColumnMapping = {
    ...others(mapping),
    ...text('dateOrder', dateOrder),
    ...text('day', day),
    ...text('stationId', station.id),
    ...text('cellOrder', cellOrder),
    ...text('lengthUnit', unit === 'seconds' ? undefined : unit),
    ...text('lengths', lengths),
    ...text('pastMidnight', nights),
  };
  const assumed: Assumption[] = [
    ...assume('date-order', given.dateOrder === undefined && found !== undefined ? dateOrder : undefined),
    ...assume('file-date', given.day === undefined ? day : undefined, undated),
    ...assume('station', station.isAssumed ? station.id : undefined),
    ...assume(
      'time-zone',
      evidence.onClock > 0 ? (given.timeZone ?? zoneOf(station.id, file)) : undefined,
      evidence.onClock,
    ),
    ...assume(
      'cell-order',
      mapping['cellOrder'] === undefined ? cellOrder : undefined,
      evidence.pairs.length,
    ),
    ...assume('length-unit', unit === 'seconds' ? undefined : unit),
    ...(seen.header.isWritten ? [] : assume('no-header', seen.header.names.join(', ').slice(0, 200))),
    ...(seen.sheets.length > 1
      ? assume('sheets', seen.sheets.join(', ').slice(0, 200), seen.sheets.length)
      : []),
    ...(seen.header.isWritten && seen.above.length > 0
      ? [{ code: 'header-row' as const, value: String(seen.header.line), line: seen.header.line }]
      : []),
  ];
  return {
    settings,
    assumed,
    order: dateOrder === undefined ? found : undefined,
    hasDay: undated === 0 || day !== undefined,
  };
}

/** What is kept of a mapping that is neither a column nor told by this file. */
function others(mapping: ColumnMapping): ColumnMapping {
  const perFile = new Set(['day', 'lengths']);
  return Object.fromEntries(
    Object.entries(mapping).filter(([key]) => !isPlayColumn(key) && !perFile.has(key)),
  );
}

const chosenIn = (mapping: ColumnMapping, key: string): string | undefined => {
  const value = mapping[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const text = (key: string, value: string | undefined): ColumnMapping =>
  value === undefined ? {} : { [key]: value };

const assume = (
  code: Assumption['code'],
  value: string | undefined,
  count?: number,
): readonly Assumption[] =>
  value === undefined || value === ''
    ? []
    : [{ code, value, ...(count !== undefined && count > 0 && { count }) }];

/** The station of a log that names none: the chosen one, else the one that the file's name or its title has. */
function stationOf(
  { columns, above }: LogSeen,
  { mapping, stations, fileName }: LogFile,
): { readonly id: string | undefined; readonly isAssumed: boolean } {
  const chosen = chosenIn(mapping, 'stationId');
  if (chosen !== undefined) return { id: chosen, isAssumed: false };
  if (columns.has('station_id')) return { id: undefined, isAssumed: false };
  const id = stations.within(fileName)?.stationId ?? stations.within(above.join(' '))?.stationId;
  return { id, isAssumed: true };
}

function zoneOf(stationId: string | undefined, { stations }: LogFile): string {
  return (stationId === undefined ? undefined : stations.find(stationId)?.timezone) ?? 'of each station';
}

/** Whether the header is in a language whose writers put the day first. */
const writesDayFirst = (header: readonly string[]): boolean =>
  header.some((name) => DAY_FIRST.test(plainName(name)));
const DAY_FIRST =
  /\b(?:heure|duree|titre|interprete|jour|fecha|hora|cancion|duracion|emisora|titulo|musica|duracao|emissora|datum|uhrzeit|titel|dauer)\b/;

/** By the column's name, else by the cells, else as nearly everybody writes it. */
function orderInCell({ columns, header, evidence }: LogSeen): string {
  const name = plainName(header.names[columns.get('title_artist')?.position ?? -1] ?? '');
  const [artist, title] = [
    /arti|interpre|kunstler/.exec(name)?.index,
    /tit|song|track|cancion|musica|tema/.exec(name)?.index,
  ];
  if (artist !== undefined && title !== undefined) return artist < title ? 'artist-title' : 'title-artist';
  return cellOrderOf(evidence.pairs) ?? 'artist-title';
}

/** By the column's name, else by how long records are. */
function unitOf({ columns, header, evidence }: LogSeen): string {
  const words = plainName(header.names[columns.get('duration_seconds')?.position ?? -1] ?? '').split(' ');
  if (words.some((word) => word.startsWith('sec') || word.startsWith('seg'))) return 'seconds';
  if (words.some((word) => word === 'ms' || word.startsWith('milli'))) return 'milliseconds';
  if (words.some((word) => word.startsWith('minut') && word !== 'minutage') || words.includes('min'))
    return 'minutes';
  if (evidence.isInDays) return 'days';
  return evidence.isInMilliseconds ? 'milliseconds' : 'seconds';
}
