import type { EventFacts, MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { Commit } from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';
import { logWritten } from '#functions/use-cases/log-written.ts';
import { itemBytes, MAX_RECORD_BYTES } from '#shared/item-bytes.ts';
import { Refusal } from '#shared/problems.ts';
import type { EventLog } from '#shared/schemas/events.ts';

/** An event before it has its number. */
export type NewEvent = {
  readonly territory: string;
  readonly touches: MoneyEvent['touches'];
  readonly facts: EventFacts;
};
/** What a decision writes once its events have their numbers. */
export type Numbered = (events: readonly MoneyEvent[]) => Commit;

const MAX_TRIES = 12;
/** What an event may have before it is signed. */
const MAX_EVENT_BYTES = MAX_RECORD_BYTES - 1024;

/**
 * Commits a decision with the events that it makes, all in one transaction (royalty rules §8.1): they take the next
 * numbers of their territories, so that numbers follow the order of commits. Tried again where another event took a
 * number first; a decision that is stale itself is refused as such.
 */
export async function commitWithEvents(
  world: Pick<World, 'clock' | 'events' | 'commit'>,
  made: readonly NewEvent[],
  commit: Numbered,
): Promise<readonly MoneyEvent[]> {
  const territories = [...new Set(made.map(({ territory }) => territory))];
  for (let tries = 1; ; tries += 1) {
    const logs = await logsOf(world, territories);
    const counted = new Map(territories.map((territory) => [territory, logs.get(territory)?.last ?? 0]));
    const at = world.clock.now();
    const unsigned = made.map((event): MoneyEvent => {
      const number = (counted.get(event.territory) ?? 0) + 1;
      counted.set(event.territory, number);
      return { ...event, number, at, actor: '' };
    });
    refuseTooWide(unsigned);
    const decision = commit(unsigned);
    const events = unsigned.map((event) => ({ ...event, actor: decision.actor }));
    try {
      await world.commit({
        ...decision,
        changes: [
          ...decision.changes,
          ...territories.map((territory) =>
            logWritten(territory, logs.get(territory), {
              events: events.filter((event) => event.territory === territory).length,
            }),
          ),
        ],
        facts: [
          ...(decision.facts ?? []),
          ...events.map((record) => ({ kind: 'moneyEvent' as const, record })),
        ],
      });
      return events;
    } catch (error) {
      const isRace = error instanceof Refusal && error.code === 'version.stale' && territories.length > 0;
      if (!isRace || tries === MAX_TRIES || !(await haveMoved(world, logs, territories))) throw error;
    }
  }
}

/** An event is one record: it names every station of every locked cycle that it reaches. */
function refuseTooWide(events: readonly MoneyEvent[]): void {
  const wide = events.find((event) => itemBytes(event) > MAX_EVENT_BYTES);
  if (wide === undefined) return;
  const { territory, touches } = wide;
  throw new Refusal(
    'request.invalid',
    `It would correct ${touches.length} locked cycles of ${territory}, with more stations and shares than one event can name. Choose a later date, or fewer adjustmentYears of ${territory}.`,
  );
}

type Logs = ReadonlyMap<string, EventLog | undefined>;

async function logsOf(world: Pick<World, 'events'>, territories: readonly string[]): Promise<Logs> {
  return new Map(
    await Promise.all(
      territories.map(async (territory) => [territory, await world.events.log(territory)] as const),
    ),
  );
}

/** Whether another event took a number since the logs were read. */
async function haveMoved(
  world: Pick<World, 'events'>,
  before: Logs,
  territories: readonly string[],
): Promise<boolean> {
  const now = await logsOf(world, territories);
  return territories.some((territory) => now.get(territory)?.version !== before.get(territory)?.version);
}
