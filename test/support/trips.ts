import type { Table } from '#functions/store/table/table.ts';

/** What was asked of the table: how many calls, and how many times in turn one had to wait for answers. */
export type Trips = { readonly trips: number; readonly calls: number };

/**
 * Counts the round trips of what asks the table through its client. Answers are handed back together, once all calls
 * under way are answered, and each such handing back is one trip: what is asked side by side counts once, whatever the
 * engine takes for each.
 */
export async function tripsOf(
  { client }: Pick<Table, 'client'>,
  act: () => Promise<unknown>,
): Promise<Trips> {
  const send: unknown = Reflect.get(client, 'send');
  if (typeof send !== 'function') throw new Error('the client sends nothing');
  let [trips, calls, underWay] = [0, 0, 0];
  const waiting: (() => void)[] = [];
  const handedBack = (): Promise<void> => {
    const turn = new Promise<void>((resolve) => waiting.push(resolve));
    underWay -= 1;
    if (underWay === 0) {
      trips += 1;
      for (const resolve of waiting.splice(0)) resolve();
    }
    return turn;
  };
  Reflect.set(client, 'send', async (...asked: unknown[]) => {
    calls += 1;
    underWay += 1;
    try {
      return await Reflect.apply(send, client, asked);
    } finally {
      await handedBack();
    }
  });
  try {
    await act();
  } finally {
    Reflect.set(client, 'send', send);
  }
  return { trips, calls };
}
