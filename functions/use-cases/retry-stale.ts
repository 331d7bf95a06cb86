import { Refusal } from '#shared/problems.ts';

const MAX_TRIES = 6;

/** Repeats a read, decide and write if somebody else wrote between the read and the write. */
export async function retryStale<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const isRace = error instanceof Refusal && error.code === 'version.stale';
      if (!isRace || tries === MAX_TRIES) throw error;
    }
  }
}
