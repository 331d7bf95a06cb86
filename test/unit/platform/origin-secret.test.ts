import { describe, expect, test } from '@jest/globals';
import { isFromFront } from '#functions/platform/origin-secret.ts';

const rotating = JSON.stringify({ current: 'new-value', previous: 'old-value' });

describe('isFromFront', () => {
  test.each([
    ['the value of a secret with one', 'only', '{"current":"only"}'],
    ['the new value while it rotates', 'new-value', rotating],
    ['the old value while it rotates', 'old-value', rotating],
  ])('takes %s', (_, header, secret) => {
    expect(isFromFront(header, secret)).toBe(true);
  });

  test.each<[string, string | undefined, string | undefined]>([
    ['another value', 'guess', rotating],
    ['the beginning of a value', 'new', rotating],
    ['both values at once', 'new-value old-value', rotating],
    ['no header', undefined, rotating],
    ['an empty header, whose value would be empty too', '', '{"current":""}'],
    ['anything where there is no secret', 'only', undefined],
    ['the secret itself where it is no JSON', 'only', 'only'],
    ['the name of a value', 'current', rotating],
  ])('refuses %s', (_, header, secret) => {
    expect(isFromFront(header, secret)).toBe(false);
  });
});
