import { describe, expect, test } from '@jest/globals';
import { isDryRun } from '#web/parts/jobs/is-dry-run.ts';

describe('isDryRun', () => {
  test('a job says itself that it was only tried, and a message that it is a test', () => {
    const isTest = { code: 'message.test', message: 'It is a test message.' };

    expect(isDryRun({ result: { dryRun: 'true' }, problems: [] })).toBe(true);
    expect(isDryRun({ result: {}, problems: [isTest] })).toBe(true);
    expect(isDryRun({ result: { rejectedRows: 'https://…' }, problems: [] })).toBe(false);
    expect(isDryRun({ result: null, problems: [] })).toBe(false);
  });
});
