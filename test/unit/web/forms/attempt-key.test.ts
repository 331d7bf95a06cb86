import { expect, test } from '@jest/globals';
import { attemptKey } from '#web/forms/attempt-key.ts';

test('what is sent again unchanged has the key of its first attempt, and anything else a key of its own', async () => {
  const kept = new Map<string, string>();
  const shelf = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
  const first = await attemptKey(shelf, 'pay', '{"amount":"1"}');

  expect(await attemptKey(shelf, 'pay', '{"amount":"1"}')).toBe(first);
  expect(await attemptKey(shelf, 'pay', '{"amount":"2"}')).not.toBe(first);
  expect([...kept.values()].join()).not.toContain('amount');
});
