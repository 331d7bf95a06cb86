import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { Change, Commit } from '#functions/ports/commit.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { commitWithEvents, type NewEvent } from '#functions/use-cases/events/commit-with-events.ts';
import { itemBytes, MAX_TRANSACTION_BYTES } from '#shared/item-bytes.ts';

/** A change with the event that it makes in a locked cycle. */
export type ChangeWithEvent = { readonly change: Change; readonly event?: NewEvent | undefined };

/** How many changes one transaction takes, each with its audit entry and its event: 100 items in all. */
const BATCH = 30;
/** Of the bytes of a transaction; the rest is for the answer, the log of events and keys. */
const MAX_BATCH_BYTES = MAX_TRANSACTION_BYTES - 1024 * 1024;

/**
 * Writes more changes than one transaction takes, by their number or their bytes, in their order. The last batch carries
 * the answer, and is a full one if there are several: until it is written a retry repeats everything, with the same result. Changes of one batch make
 * events of one territory. The answer is made of the events of the last batch.
 */
export async function commitInBatches(
  world: Pick<World, 'clock' | 'events' | 'commit'>,
  { actor }: Caller,
  {
    changes,
    answer,
    releases = [],
  }: {
    readonly changes: readonly ChangeWithEvent[];
    readonly answer: (events: readonly MoneyEvent[]) => unknown;
    /** Names that are given back with the last batch. */
    readonly releases?: Commit['releases'] | undefined;
  },
): Promise<readonly MoneyEvent[]> {
  let events: readonly MoneyEvent[] = [];
  const batches = batchesOf(changes);
  for (const batch of batches)
    events = await commitWithEvents(
      world,
      batch.flatMap(({ event }) => event ?? []),
      (made) => ({
        actor,
        changes: batch.map(({ change }) => change),
        ...(batch === batches.at(-1) && { answer: answer(made), releases }),
      }),
    );
  return events;
}

/** Filled from the last one on, so that it is the first one that is short. */
function batchesOf(changes: readonly ChangeWithEvent[]): readonly (readonly ChangeWithEvent[])[] {
  const batches: ChangeWithEvent[][] = [];
  let bytes = 0;
  for (const change of changes.toReversed()) {
    const more = bytesOf(change);
    const [first] = batches;
    if (first === undefined || first.length === BATCH || bytes + more > MAX_BATCH_BYTES) {
      batches.unshift([change]);
      bytes = more;
    } else {
      first.unshift(change);
      bytes += more;
    }
  }
  return batches;
}

/** The thing, its audit entry, which has both sides of what differs, and its event. */
const bytesOf = ({ change: { before, after }, event }: ChangeWithEvent): number =>
  itemBytes(before) + 2 * itemBytes(after) + itemBytes(event);
