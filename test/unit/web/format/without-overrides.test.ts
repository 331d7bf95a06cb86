import { expect, test } from '@jest/globals';
import { withoutOverrides } from '#web/format/without-overrides.ts';

test('shows what would turn a text around, and leaves the letters of every script', () => {
  expect(withoutOverrides('statement\u202efdp.exe')).toBe('statement\ufffdfdp.exe');
  expect(withoutOverrides('\u2066a\u2069')).toBe('\ufffda\ufffd');
  expect(withoutOverrides('שלום Ɛsi مرحبا\u200f')).toBe('שלום Ɛsi مرحبا\u200f');
});
