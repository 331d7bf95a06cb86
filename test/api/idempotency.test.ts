import { describe, expect, test } from '@jest/globals';
import { listAudit } from '#shared/contract/audit.ts';
import { addCycleNote, listCycleNotes } from '#shared/contract/notes.ts';
import { createPartner, listPartners } from '#shared/contract/partners.ts';
import type { Asked } from '#test/support/api/caller.ts';
import { A_MINUTE_AGO, claimRequest } from '#test/support/api/claim-request.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newCycle } from '#test/support/api/onboard.ts';
import { prove, stageFor } from '#test/support/api/prove.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { idempotencyProofs } from './idempotency-proofs.ts';

const stage = stageFor();
const AT_ONCE = 12;

/** A new partner under a key of its own. */
function aRequest(): Required<Pick<Asked, 'body' | 'headers'>> & { key: string; societyCode: string } {
  const societyCode = fresh.societyCode();
  const key = fresh.word();
  return {
    key,
    societyCode,
    body: { ...bodyOf(createPartner), societyCode },
    headers: { 'idempotency-key': key },
  };
}

async function partnersOf(societyCode: string): Promise<number> {
  const { items } = await stage().admin.get(listPartners, { query: { limit: '200' } });
  return items.filter((partner) => partner.societyCode === societyCode).length;
}

describe('a key that is in use', () => prove(idempotencyProofs, stage));

describe('the same key and body', () => {
  test('gives the first answer again, and nothing happens twice', async () => {
    const { societyCode, ...request } = aRequest();
    const first = await stage().admin.ask(createPartner, request);
    const again = await stage().admin.ask(createPartner, request);

    expect(first.status).toBe(201);
    expect(again).toMatchObject({ status: 201, body: first.body });
    await expect(partnersOf(societyCode)).resolves.toBe(1);
  });

  test('is known by the whole key, however long: two that begin alike are two', async () => {
    const [one, other] = [aRequest(), aRequest()];
    const key = 'k'.repeat(300);
    for (const [request, end] of [
      [one, '1'],
      [other, '2'],
      [one, '1'],
    ] as const) {
      const { societyCode: _, ...asked } = { ...request, headers: { 'idempotency-key': key + end } };
      expect(await stage().admin.ask(createPartner, asked)).toMatchObject({ status: 201 });
    }
    await expect(partnersOf(one.societyCode)).resolves.toBe(1);
    await expect(partnersOf(other.societyCode)).resolves.toBe(1);
  });

  test('gives the first refusal again, though it would pass by now', async () => {
    const { societyCode: _, ...request } = aRequest();
    const wrong = { ...request, body: { name: 'Nothing else' } };
    const first = await stage().admin.ask(createPartner, wrong);
    const again = await stage().admin.ask(createPartner, wrong);

    expect(first.status).toBe(422);
    expect(again).toMatchObject({ status: 422, body: first.body });
    expect(again.headers.get('content-type')).toBe('application/problem+json');
  });

  test('from another person is a request of its own', async () => {
    const { id } = await newCycle(stage());
    const note = {
      params: { cycleId: id },
      body: { text: 'Seen' },
      headers: { 'idempotency-key': fresh.word() },
    };
    await stage().ops.get(addCycleNote, note);
    await stage().finance.get(addCycleNote, note);
    const notes = await stage().viewer.get(listCycleNotes, { params: note.params });

    expect(notes.items.map(({ by }) => by)).toEqual(['finance-1', 'ops-1']);
  });

  test('sent many times at once makes one partner, and every answer is that partner or a wait', async () => {
    const { societyCode, ...request } = aRequest();
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => stage().admin.ask(createPartner, request)),
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(answers.some(({ status }) => status === 503) ? [201, 503] : [201]),
    );
    await expect(partnersOf(societyCode)).resolves.toBe(1);
  });

  test('is taken over where the function that had it has died', async () => {
    const { key, ...request } = aRequest();
    await claimRequest(stage(), { route: createPartner, asked: request, key, leaseUntil: A_MINUTE_AGO });
    const answer = await stage().admin.ask(createPartner, request);

    expect(answer).toMatchObject({ status: 201, body: { societyCode: request.societyCode } });
  });

  test('leaves one audit entry', async () => {
    const { societyCode: _, ...request } = aRequest();
    const { id } = await stage().admin.get(createPartner, request);
    await stage().admin.get(createPartner, request);
    const query = { entity: 'partner', entityId: id };
    const { items } = await stage().admin.get(listAudit, { query });

    expect(items.map(({ action }) => action)).toEqual(['partner.created']);
  });
});
