import { expect } from '@jest/globals';
import { PROBLEMS, type ProblemCode } from '#shared/problems.ts';
import { Problem } from '#shared/schemas/problem.ts';
import { type Answer, codeOf } from './answer.ts';

/** Expects a refusal in the form of RFC 9457, and gives its document. */
export function expectProblem(answer: Answer, code: ProblemCode): Problem {
  expect({ status: answer.status, code: codeOf(answer), body: answer.body }).toMatchObject({
    status: PROBLEMS[code].status,
    code,
  });
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = Problem.strict().parse(answer.body);
  expect(problem).toMatchObject({ title: PROBLEMS[code].title, status: answer.status });
  expect(problem.detail).not.toBe('');
  expect(problem.instance).toMatch(/^\/api\//);
  return problem;
}
