import { expect } from '@jest/globals';
import { Problem } from '#shared/schemas/problem.ts';
import type { Answer } from './answer.ts';

/** Expects that a refusal names a field under its errors, and hands the answer on. */
export function namesField(answer: Answer, field: string): Answer {
  const { errors = [] } = Problem.parse(answer.body);
  expect(errors.map(({ path }) => path.split('.')[0])).toContain(field);
  return answer;
}
