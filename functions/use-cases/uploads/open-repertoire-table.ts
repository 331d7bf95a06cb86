import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import { readRepertoireTable } from '#functions/formats/repertoire-tables/read-repertoire-table.ts';
import { surveyRepertoireTable } from '#functions/formats/repertoire-tables/survey-repertoire-table.ts';
import type { Proposal } from '#functions/formats/tables/proposal.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import type { OpenedBytes } from '#functions/use-cases/jobs/source-file.ts';
import { keptMapping } from '#functions/use-cases/uploads/kept-mapping.ts';
import { only, withAssumed } from '#functions/use-cases/uploads/with-assumed.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'mappings' | 'settings'>;
type Rows = AsyncIterable<Parsed<RepertoireRecord>>;
type TableFile = {
  readonly name: string;
  readonly open: () => Promise<OpenedBytes>;
  /** What is done with the bytes that are read for good. */
  readonly through: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
};

/** A table of repertoire that can be read, or that needs an answer first. */
export type OpenedTable =
  | { readonly kind: 'read'; readonly rows: Rows }
  | { readonly kind: 'ask'; readonly proposal: Proposal; readonly preview: Rows };

/**
 * Opens a table of repertoire: looks through it, with the mapping that was sent or is kept for its partner, and reads it so
 * where nothing is left to ask.
 */
export async function openRepertoireTable(
  world: Needs,
  job: JobRecord,
  { name, open, through }: TableFile,
): Promise<OpenedTable> {
  const input = ingestionInput(job);
  const chosen = input.mapping ?? (await keptMapping(world, job))?.mapping;
  let trouble: OpenedBytes['trouble'] = () => undefined;
  const bytes = async function* () {
    const opened = await open();
    trouble = opened.trouble;
    yield* opened.bytes;
  };
  const survey = await surveyRepertoireTable(bytes, { fileName: name, mapping: chosen ?? {} });
  const found = trouble() ?? survey;
  if ('severity' in found) return { kind: 'read', rows: only({ kind: 'file', diagnostic: found }) };
  const read = (source: AsyncIterable<Uint8Array>, mapping: ColumnMapping): Rows =>
    readRepertoireTable(source, { territory: world.settings.homeTerritory, mapping });
  const isKnown = chosen !== undefined || found.mapping['rowIs'] === undefined;
  if (found.questions.length > 0 || (input.confirm && !isKnown))
    return { kind: 'ask', proposal: found, preview: read(bytes(), { ...FIRST_ANSWERS, ...found.mapping }) };
  const isKept = input.mapping === undefined && chosen !== undefined;
  return {
    kind: 'read',
    rows: withAssumed(found, { isKept, rows: read(through(bytes()), found.mapping) }),
  };
}

/** How the first rows of a table are shown while its shares could be read in two ways. */
const FIRST_ANSWERS: ColumnMapping = { shareScale: 100 };
