import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { Change } from '#functions/ports/commit.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { commitWithEvents, type NewEvent } from '#functions/use-cases/events/commit-with-events.ts';

/** A change with the event that it makes in a locked cycle. */
export type ChangeWithEvent = { readonly change: Change; readonly event?: NewEvent | undefined };

/** How many changes one transaction takes, each with its audit entry and its event: 100 items in all. */
const BATCH = 30;

/**
 * Writes more changes than one transaction takes, in their order. The last batch carries the answer, and is a full one
 * if there are several: until it is written a retry repeats everything, with the same result. Changes of one batch make
 * events of one territory. The answer is made of the events of the last batch.
 */
export async function commitInBatches(
  world: Pick<World, 'clock' | 'events' | 'commit'>,
  { actor }: Caller,
  {
    changes,
    answer,
  }: {
    readonly changes: readonly ChangeWithEvent[];
    readonly answer: (events: readonly MoneyEvent[]) => unknown;
  },
): Promise<readonly MoneyEvent[]> {
  const odd = changes.length % BATCH;
  let events: readonly MoneyEvent[] = [];
  for (let start = 0, end = odd === 0 ? BATCH : odd; start < changes.length; end += BATCH) {
    const isLast = end >= changes.length;
    const batch = changes.slice(start, end);
    events = await commitWithEvents(
      world,
      batch.flatMap(({ event }) => event ?? []),
      (made) => ({
        actor,
        changes: batch.map(({ change }) => change),
        ...(isLast && { answer: answer(made) }),
      }),
    );
    start = end;
  }
  return events;
}
