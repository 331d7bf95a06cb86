import { Refusal } from '#shared/problems.ts';

const MAX_TRIES = 6;

/** Repeats a read, decide and write if somebody else wrote between the read and the write, a few times unless more are said. */
export async function retryStale<T>(work: () => Promise<T>, maxTries = MAX_TRIES): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const isRace = error instanceof Refusal && error.code === 'version.stale';
      if (!isRace || tries === maxTries) throw error;
    }
  }
}
