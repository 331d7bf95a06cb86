import type { CauseKey, OpenCases } from '#functions/ports/issues.ts';
import type { Model } from '#functions/store/table/model.ts';
import { keyReader, type Place } from '#functions/store/table/read-keys.ts';
import type { Table } from '#functions/store/table/table.ts';
import { IssueId } from '#shared/ids.ts';
import type { Issue } from '#shared/schemas/issues.ts';

/** Causes that are read side by side. */
const AT_ONCE = 16;
/** Every cause is begun with so many keys, however many causes there are. */
const LEAST_KEYS = 20;
const KEYS_AT_ONCE = 1000;

type Key = { readonly raisedAt: string; readonly issueId: IssueId };
type Queue = ReturnType<typeof queueOf>;
/** How far a cause is read. */
type Reading = { readonly cause: CauseKey; readonly keys: Key[]; next: readonly Place<Queue>[] };

/** The part of the index where the open cases of a cause stand. */
export const queueOf = ({ kind, partnerId }: CauseKey) => ({ openOf: kind, sender: partnerId ?? 'none' });

/**
 * The open cases of causes, oldest first, of keys alone; causes without any are left out. Every cause is begun, then
 * those that have more are read on in turn until `limit` keys are read in all.
 */
export async function openIssues(
  { table, model }: { readonly table: Table; readonly model: Model<Issue> },
  causes: readonly CauseKey[],
  limit: number,
): Promise<readonly OpenCases[]> {
  const readKeys = keyReader(table, model, 'queues');
  const readings: readonly Reading[] = causes.map((cause) => ({
    cause,
    keys: [],
    next: [{ partition: queueOf(cause) }],
  }));
  const readOn = async (reading: Reading, piece: number) => {
    for (const place of reading.next) {
      const { keys, next } = await readKeys(place, { limit: piece });
      for (const key of keys) reading.keys.push(keyOf(key));
      reading.next = next;
    }
  };

  const share = Math.max(Math.floor(limit / Math.max(causes.length, 1)), LEAST_KEYS);
  for (let i = 0; i < readings.length; i += AT_ONCE) {
    const some = readings.slice(i, i + AT_ONCE);
    await Promise.all(some.map((reading) => readOn(reading, Math.min(share, limit, KEYS_AT_ONCE))));
  }
  for (;;) {
    const left = limit - readings.reduce((sum, { keys }) => sum + keys.length, 0);
    const longer = readings
      .filter(({ next }) => next.length > 0)
      .toSorted(byRead)
      .slice(0, AT_ONCE);
    if (left <= 0 || longer.length === 0) break;
    const piece = Math.min(Math.ceil(left / longer.length), KEYS_AT_ONCE);
    await Promise.all(longer.map((reading) => readOn(reading, piece)));
  }
  const found = await Promise.all(readings.map(casesOf));
  return found.flatMap((cases) => cases ?? []);

  async function casesOf({ cause, keys, next }: Reading): Promise<OpenCases | undefined> {
    const [oldest, last] = [keys[0], keys.at(-1)];
    if (oldest === undefined || last === undefined) return undefined;
    const newest = next.length === 0 ? last : ((await newestOf(cause)) ?? last);
    return {
      ...cause,
      issueIds: keys.map(({ issueId }) => issueId),
      oldest: oldest.raisedAt,
      newest: newest.raisedAt,
      isMore: newest.issueId !== last.issueId,
    };
  }

  async function newestOf(cause: CauseKey): Promise<Key | undefined> {
    const { keys } = await readKeys({ partition: queueOf(cause) }, { limit: 1, newestFirst: true });
    return keys.map(keyOf)[0];
  }
}

const byRead = (a: Reading, b: Reading): number => a.keys.length - b.keys.length;

const QUEUE_KEY = /^\$issue_1#raisedAt_([^#]*)#issueId_(.*)$/su;

function keyOf(key: string): Key {
  const [, raisedAt, issueId] = QUEUE_KEY.exec(key) ?? [];
  if (raisedAt === undefined) throw new Error(`${key} is no key of an open issue`);
  return { raisedAt, issueId: IssueId.parse(issueId) };
}
