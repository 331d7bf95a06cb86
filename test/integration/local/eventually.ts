import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** The first answer that is not `undefined`; fails after half a minute. */
export async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(PAUSE_MS)) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
  }
  throw new Error('It did not come');
}
