import { describe, expect, test } from '@jest/globals';
import { importing, verdictOn } from './planted.ts';

const SOUND = {
  'functions/store/play.ts': 'export const play = 1;\n',
  'functions/domain/sum.ts': 'export const sum = 1;\n',
  'tools/count.ts': 'export const count = 1;\n',
  'test/fake.ts': 'export const fake = 1;\n',
};

describe('arrows', () => {
  test('allow what the house allows', () => {
    const text = "import { sum } from '#functions/domain/sum.ts';\nexport const total = sum;\n";
    expect(verdictOn({ ...SOUND, 'functions/use-cases/add-up.ts': text })).toContain(
      'no dependency violations found',
    );
  });

  test.each([
    [
      'the domain reaching for the store',
      'functions/domain/peek.ts',
      '#functions/store/play.ts',
      'functions-domain-imports',
    ],
    [
      'a use-case reaching for the store',
      'functions/use-cases/peek.ts',
      '#functions/store/play.ts',
      'functions-use-cases-imports',
    ],
    ['the domain reading a file', 'functions/domain/peek.ts', 'node:fs', 'functions-domain-is-pure'],
    ['a port that does something', 'functions/ports/peek.ts', '#functions/domain/sum.ts', 'ports-are-types'],
    [
      'a function using a tool',
      'functions/handlers/peek.ts',
      '#tools/count.ts',
      'functions-handlers-imports',
    ],
    ['product code using a test', 'functions/handlers/peek.ts', '#test/fake.ts', 'nothing-imports-test'],
  ])('refuse %s', (_what, name, from, rule) => {
    expect(verdictOn({ ...SOUND, [name]: importing(from) })).toContain(rule);
  });

  test('refuse two folders of use-cases that import each other by way of a third', () => {
    const circle = {
      'functions/use-cases/jobs/read-job.ts': importing('#functions/use-cases/cycles/lock-cycle.ts'),
      'functions/use-cases/cycles/lock-cycle.ts': importing('#functions/use-cases/payments/pay.ts'),
      'functions/use-cases/payments/pay.ts': importing('#functions/use-cases/jobs/list-jobs.ts'),
      'functions/use-cases/jobs/list-jobs.ts': 'export const jobs = 1;\n',
    };
    expect(verdictOn({ ...SOUND, ...circle })).toContain('use-case-folders-are-read-downwards');
  });
});
