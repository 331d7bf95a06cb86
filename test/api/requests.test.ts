import { describe, expect, test } from '@jest/globals';
import { createPartner } from '#shared/contract/partners.ts';
import { answerOf, codeOf } from '#test/support/api/answer.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { prove, stageFor } from '#test/support/api/prove.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { bodyProofs } from './body-proofs.ts';
import { testFullBodies } from './full-bodies.ts';
import { testFullThings } from './full-things.ts';
import { idProofs } from './id-proofs.ts';
import { queryProofs } from './query-proofs.ts';

const stage = stageFor();

describe('ids of nothing', () => prove(idProofs, stage));
describe('bodies that cannot be taken', () => prove(bodyProofs, stage));
describe('queries that cannot be taken', () => prove(queryProofs, stage));

describe('bodies whose every field is at its limit', () => testFullBodies(stage));
describe('what was entered with every field at its limit', () => testFullThings(stage));

describe('requests as people send them', () => {
  test('null in a body means that the field is absent', async () => {
    const body = { ...bodyOf(createPartner), societyCode: fresh.societyCode(), metadata: null, active: null };
    const answer = await stage().admin.ask(createPartner, { body });

    expect(answer).toMatchObject({ status: 201, body: { active: true } });
  });

  test('a required field that is null is missing', async () => {
    const answer = await stage().admin.ask(createPartner, { body: { ...bodyOf(createPartner), name: null } });

    expect(codeOf(answer)).toBe('request.invalid');
  });

  test('a route that is not there is a refusal of ours, with or without a token', async () => {
    const answer = await answerOf(await fetch(`${stage().url}/api/nothing`));

    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: 404, code: 'route.not-found' });
  });
});
