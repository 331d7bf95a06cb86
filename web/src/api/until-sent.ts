import { ProblemError } from './problem-error.ts';

const FIRST_PAUSE_MS = 1_000;
const ATTEMPTS = 6;
type Patience = {
  readonly signal: AbortSignal;
  /** Told that the connection broke and that it is tried again. */
  readonly onBroken: () => void;
  readonly firstPauseMs?: number;
};

/**
 * Sends again, each time after twice the pause, while no answer comes; a browser that is offline is waited for. What
 * the storage refuses, and what was cancelled, is final.
 */
export async function untilSent(send: () => Promise<void>, patience: Patience): Promise<void> {
  const { signal, onBroken, firstPauseMs = FIRST_PAUSE_MS } = patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (cause) {
      const isBroken = cause instanceof ProblemError && cause.status === 0;
      if (!isBroken || signal.aborted || attempt === ATTEMPTS) throw cause;
      onBroken();
      await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** (attempt - 1)));
      await online(signal);
      signal.throwIfAborted();
    }
  }
}

function online(signal: AbortSignal): Promise<void> {
  if (navigator.onLine !== false) return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('online', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
