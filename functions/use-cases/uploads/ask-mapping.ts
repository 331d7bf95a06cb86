import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { PlayRecord, RepertoireRecord } from '#functions/formats/records.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { turnOf } from '#functions/use-cases/jobs/turn-of.ts';
import { keepReading } from '#functions/use-cases/uploads/job-reading.ts';
import type { OpenedFile } from '#functions/use-cases/uploads/open-file.ts';
import { recordInWords } from '#functions/use-cases/uploads/record-in-words.ts';
import { JOB } from '#shared/machines/job.ts';
import { mayFollow } from '#shared/machines/machine.ts';

type Needs = Parameters<typeof keepReading>[0] & Pick<World, 'jobs' | 'commit' | 'stations' | 'log'>;

const READ_ROWS = 5;
const SHOWN_CHARACTERS = 200;
const SHOWN_COLUMNS = 100;

/**
 * Lets a job wait for a person: its proposal is kept with the first rows as they stand and as they would be read, nothing of
 * its file is taken, and its turn goes to the next.
 */
export async function askMapping(
  world: Needs,
  job: JobRecord,
  { proposal, preview }: Extract<OpenedFile, { kind: 'ask' }>,
): Promise<void> {
  const stations = new Map((await world.stations.all()).map((one) => [String(one.stationId), one.timezone]));
  const read: string[] = [];
  for await (const row of preview) {
    const words = inWords(row, (stationId) => stations.get(stationId));
    if (words !== undefined) read.push(words);
    if (read.length >= READ_ROWS) break;
  }
  const cut = (cells: readonly string[]) =>
    cells.slice(0, SHOWN_COLUMNS).map((cell) => cell.slice(0, SHOWN_CHARACTERS));
  await keepReading(world, job, {
    proposal: {
      ...proposal,
      columns: cut(proposal.columns),
      notUnderstood: cut(proposal.notUnderstood),
      questions: [...proposal.questions],
      assumed: [...proposal.assumed],
      rows: proposal.rows.map(cut),
      read,
    },
    sample: [],
    shares: { all: 0, belowOne: 0 },
  });
  await advanceJob(world, job.id, (now) =>
    mayFollow(JOB, now.status, 'ask')
      ? { ...now, status: JOB.acts.ask.to, assumed: [...proposal.assumed] }
      : now,
  );
  await world.jobs.endTurn(turnOf(job), job.id);
  world.log('ingestion.asked', { jobId: job.id });
}

/** A row as it would be read, or the first reason why it would not. */
function inWords(
  row: Parsed<RepertoireRecord> | Parsed<PlayRecord>,
  zoneOf: (stationId: string) => string | undefined,
): string | undefined {
  if (row.kind === 'record') return recordInWords(row.record, zoneOf);
  if (row.kind === 'rejected') return row.diagnostics[0]?.message;
  return undefined;
}
