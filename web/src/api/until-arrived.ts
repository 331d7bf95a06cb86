import { ProblemError } from './problem-error.ts';

const PAUSE_MS = 700;
const ATTEMPTS = 15;

/** Asks again, with pauses, while the API answers that an upload has not arrived: storage may lag behind. */
export async function untilArrived<T>(
  ask: () => Promise<T>,
  { pauseMs = PAUSE_MS }: { readonly pauseMs?: number } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (cause) {
      const isLate = cause instanceof ProblemError && cause.is('upload.not-arrived');
      if (!isLate || attempt === ATTEMPTS) throw cause;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
