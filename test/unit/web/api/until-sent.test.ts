import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '#web/api/problem-error.ts';
import { untilSent } from '#web/api/until-sent.ts';

const broken = () => new ProblemError({ title: 'The connection broke' });
const refused = () => new ProblemError({ title: 'Refused', status: 403 });

/** Fails as it is told, then succeeds; counts how often it was asked and how often it said that it broke. */
async function sent(failures: readonly Error[], signal = new AbortController().signal) {
  const left = [...failures];
  const count = { sent: 0, broken: 0 };
  const outcome = await untilSent(
    async () => {
      count.sent += 1;
      const failure = left.shift();
      if (failure !== undefined) throw failure;
    },
    { signal, onBroken: () => (count.broken += 1), firstPauseMs: 0 },
  ).catch((cause: unknown) => cause);
  return { ...count, outcome };
}

describe('untilSent', () => {
  test('sends again what broke off, until it is sent', async () => {
    expect(await sent([broken(), broken()])).toEqual({ sent: 3, broken: 2, outcome: undefined });
  });

  test('does not repeat what is refused, and gives up in the end', async () => {
    expect(await sent([refused()])).toMatchObject({ sent: 1, broken: 0, outcome: { status: 403 } });
    expect(await sent(Array.from({ length: 9 }, broken))).toMatchObject({ sent: 6, outcome: { status: 0 } });
  });

  test('sends no more once it is cancelled', async () => {
    expect(await sent([broken()], AbortSignal.abort())).toMatchObject({ sent: 1, broken: 0 });
  });
});
