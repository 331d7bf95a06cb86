import type { Table } from '#functions/store/table/table.ts';

/** A round is over when nothing more is asked for so long, after all that was asked is answered. */
const QUIET_MS = 15;

/**
 * Counts round trips one after the other, however many requests each has: requests to the table are let go together
 * once nobody asks for more, and the next only when all of these are answered. Tells the rounds since it was asked last.
 */
export function roundsOf({ client }: Pick<Table, 'client'>): () => number {
  let held: (() => void)[] = [];
  let [rounds, inFlight] = [0, 0];
  let timer: NodeJS.Timeout | undefined;
  const letGo = () => {
    if (inFlight > 0 || held.length === 0) return;
    rounds += 1;
    inFlight = held.length;
    const all = held;
    held = [];
    for (const go of all) go();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(letGo, QUIET_MS);
  };
  client.middlewareStack.add(
    (next) => async (args) => {
      await new Promise<void>((go) => {
        held.push(go);
        soon();
      });
      try {
        return await next(args);
      } finally {
        inFlight -= 1;
        soon();
      }
    },
    { step: 'initialize', name: 'inRounds' },
  );
  return () => {
    const counted = rounds;
    rounds = 0;
    return counted;
  };
}
