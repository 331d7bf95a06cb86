import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { assemble } from '#infra/local/assembly/assemble.ts';
import { grantsOf } from '#infra/local/iam/grants.ts';
import { readTemplate } from '#infra/local/template/template.ts';
import { grantsPage, lineOf, linesIn } from '#tools/docs/grants-page.ts';
import { UNSEEN_GRANTS } from './unseen-grants.ts';

const AGAIN = 'npm run docs:grants';
const used = linesIn(readFileSync('docs/grants.md', 'utf8'));
let granted: readonly string[];
beforeAll(async () => {
  granted = grantsOf(readTemplate((await assemble({})).folder)).map(lineOf);
}, 120_000);
const unseen = () => granted.filter((grant) => !used.includes(grant));

describe('the rights of the template', () => {
  test(`are used by a running system, each of them, or have a reason (${AGAIN})`, () => {
    expect(unseen().filter((line) => !UNSEEN_GRANTS.some(({ grant }) => grant.test(line)))).toEqual([]);
  });

  test('have no reason that none of them needs', () => {
    expect(UNSEEN_GRANTS.filter(({ grant }) => !unseen().some((line) => grant.test(line)))).toEqual([]);
  });

  test(`are what docs/grants.md says, and nothing there is granted no more (${AGAIN})`, () => {
    expect(used.filter((grant) => !granted.includes(grant))).toEqual([]);
  });

  test('name each action on each resource once', () => {
    expect(granted).toHaveLength(new Set(granted).size);
  });
});

test('the page of the grants is read as it is written', () => {
  const uses = [
    { who: 'function zamio-api', action: 's3:PutObject', resource: 'arn:aws:s3:::uploads/*' },
    { who: 'function zamio-api', action: 's3:GetObject', resource: 'arn:aws:s3:::uploads/*' },
    { who: 's3.amazonaws.com', action: 'lambda:InvokeFunction', resource: 'arn:aws:lambda:r:1:function:a:*' },
    { who: 'machine zamio-rematch', action: 'xray:PutTraceSegments', resource: '*' },
  ];
  const page = grantsPage([...uses, ...uses]);
  expect(page).toContain('| function zamio-api | uploads/* | s3:GetObject, s3:PutObject |');
  expect(new Set(linesIn(page))).toEqual(new Set(uses.map(lineOf)));
});
