import { localTime } from '#functions/domain/calendar.ts';
import type { Parsed } from '#functions/formats/diagnostic.ts';
import { playHeaderScore } from '#functions/formats/plays/header-score.ts';
import { isKnownMapping } from '#functions/formats/plays/is-known-mapping.ts';
import { readPlayLog } from '#functions/formats/plays/read-play-log.ts';
import { StationBook } from '#functions/formats/plays/station-book.ts';
import { surveyPlayLog } from '#functions/formats/plays/survey-play-log.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import { openTable } from '#functions/formats/tables/open-table.ts';
import type { Proposal } from '#functions/formats/tables/proposal.ts';
import type { TablePart } from '#functions/formats/tables/table-part.ts';
import { tableParts } from '#functions/formats/tables/table-parts.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import type { OpenedBytes } from '#functions/use-cases/jobs/source-file.ts';
import { keptMapping } from '#functions/use-cases/uploads/kept-mapping.ts';
import { only, withAssumed } from '#functions/use-cases/uploads/with-assumed.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'stations' | 'mappings' | 'clock'>;
type LogFile = { readonly name: string; readonly open: () => Promise<OpenedBytes> };

/** A play log that can be read, with how it is read; or one that needs an answer first. */
export type OpenedLog =
  | { readonly kind: 'read'; readonly rows: AsyncIterable<Parsed<PlayRecord>> }
  | {
      readonly kind: 'ask';
      readonly proposal: Proposal;
      readonly preview: AsyncIterable<Parsed<PlayRecord>>;
    };

/**
 * Opens a play log: looks through it, with the mapping that was sent or is kept for its station or sender, and reads it so
 * where nothing is left to ask.
 */
export async function openPlayLog(world: Needs, job: JobRecord, file: LogFile): Promise<OpenedLog> {
  const input = ingestionInput(job);
  const stations = new StationBook(await world.stations.all());
  const kept = input.mapping === undefined ? (await keptMapping(world, job))?.mapping : undefined;
  const mapping: ColumnMapping = {
    ...kept,
    ...input.mapping,
    ...(input.stationId !== undefined && { stationId: input.stationId }),
  };
  const about = { fileName: file.name, stations };
  const today = localTime(world.clock.now(), 'UTC').date;
  const survey = await surveyPlayLog(partsOf(file, mapping), { ...about, mapping, today });
  if ('severity' in survey) return { kind: 'read', rows: only({ kind: 'file', diagnostic: survey }) };
  const rows = (more: ColumnMapping = {}) =>
    readPlayLog(partsOf(file, survey.mapping), { ...about, mapping: { ...more, ...survey.mapping } });
  const isKnown = isKnownMapping(survey, input.mapping ?? kept);
  if (survey.questions.length > 0 || (input.confirm && !isKnown))
    return { kind: 'ask', proposal: survey, preview: rows(FIRST_ANSWERS) };
  const isKept = kept !== undefined && isKnown;
  return { kind: 'read', rows: withAssumed(survey, { isKept, rows: rows() }) };
}

/** How the first rows of a log are shown while its dates could be read in two ways. */
const FIRST_ANSWERS: ColumnMapping = { dateOrder: 'DMY' };

async function* partsOf(
  { name, open }: LogFile,
  mapping: ColumnMapping,
): AsyncGenerator<readonly TablePart[]> {
  const { bytes, trouble } = await open();
  const { kind, rows } = await openTable(bytes, { fileName: name });
  yield* tableParts(rows, { known: playHeaderScore(mapping), isRagged: kind !== 'CSV' });
  const diagnostic = trouble();
  if (diagnostic !== undefined) yield [{ kind: 'file', diagnostic }];
}
