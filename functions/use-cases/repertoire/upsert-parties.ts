import { NO_TALLY } from '#functions/domain/jobs/add-counts.ts';
import { affiliatedParty } from '#functions/domain/repertoire/affiliated-party.ts';
import { partyKey } from '#functions/domain/repertoire/party-key.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import type { Tally } from '#shared/schemas/jobs.ts';
import type { Share } from '#shared/schemas/repertoire.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'parties'>;
type Request = { readonly job: JobRecord; readonly dryRun: boolean };

const AT_ONCE = 16;
const MAX_TRIES = 8;

/**
 * Writes the writers and publishers that shares name. Names and societies are added to a party, never replaced, so
 * sending a file again changes nothing.
 */
export async function upsertParties(
  world: Needs,
  shares: readonly Share[],
  request: Request,
): Promise<{ readonly writers: Tally; readonly publishers: Tally }> {
  const byKey = Map.groupBy(shares, partyKey);
  const known = await world.parties.byKeys([...byKey.keys()]);
  const tallies = { writer: { ...NO_TALLY }, publisher: { ...NO_TALLY }, artist: { ...NO_TALLY } };
  await inParallel([...byKey], AT_ONCE, async ([key, named]) => {
    const outcome = await upsertParty(world, { key, named, request, known: known.get(key) });
    for (const kind of new Set(named.map((share) => share.kind))) tallies[kind][outcome] += 1;
  });
  return { writers: tallies.writer, publishers: tallies.publisher };
}

type OneParty = {
  readonly key: string;
  readonly named: readonly Share[];
  readonly request: Request;
  readonly known: Awaited<ReturnType<Needs['parties']['byKeys']>> extends ReadonlyMap<string, infer P>
    ? P | undefined
    : never;
};

async function upsertParty(
  world: Needs,
  { key, named, request, known }: OneParty,
): Promise<'created' | 'updated' | 'unchanged'> {
  let before = known;
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const id = before?.id ?? world.ids.make('pty');
    const after = affiliatedParty(before, named, { id, jobId: request.job.id, now: world.clock.now() });
    if (after === before) return before?.jobId === request.job.id ? 'created' : 'unchanged';
    const outcome = before === undefined || before.jobId === request.job.id ? 'created' : 'updated';
    if (request.dryRun || (await world.parties.save(before, after))) return outcome;
    before = (await world.parties.byKeys([key])).get(key);
  }
  throw new Error(`party ${key} changed ${MAX_TRIES} times while it was written`);
}
