import { expect } from '@jest/globals';
import { readWaiting } from '#shared/contract/waiting.ts';
import type { Waiting } from '#shared/schemas/waiting.ts';
import type { Caller } from '#test/support/api/caller.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newCycle } from '#test/support/api/onboard.ts';
import { takePayment } from '#test/support/api/payment-in-hand.ts';
import { REMITTANCES } from '#test/support/api/payment-routes.ts';
import { newPlay } from '#test/support/api/plays.ts';
import { answers, type Proof } from '#test/support/api/proof.ts';
import type { Stage } from '#test/support/api/stage.ts';

type Item = Waiting['items'][number];

/** A territory with a song that waits and a cycle whose period has ended. */
async function behindhand(stage: Stage): Promise<{ readonly territory: string; readonly cycleId: string }> {
  const { territory } = await newPlay(stage);
  const { id: cycleId } = await newCycle(stage, { territory });
  return { territory, cycleId };
}

/** How many remittances somebody is shown to be sent. */
async function toSend(caller: Caller): Promise<number> {
  const { items } = await caller.get(readWaiting);
  const isToSend = ({ kind, paymentKind }: Item) =>
    kind === 'payments-to-send' && paymentKind === 'remittance';
  return items.find(isToSend)?.count ?? 0;
}

/** What waits, by who asks. */
export const waitingProofs: readonly Proof[] = [
  ...(['viewer', 'admin', 'ops'] as const).map((who) =>
    answers(readWaiting, `${who} songs to decide and a cycle to close, in that territory`, async (stage) => {
      const { territory, cycleId } = await behindhand(stage);
      const answer = await stage[who].ask(readWaiting, { query: { territory } });
      expect(answer.body).toMatchObject({
        territory,
        items: expect.arrayContaining([
          expect.objectContaining({ kind: 'cycle-to-close', cycleId }),
          expect.objectContaining({ kind: 'songs-waiting', count: 1, isMore: false }),
        ]),
        firstSteps: expect.arrayContaining([
          { step: 'station', done: true },
          { step: 'tariff', done: false },
          { step: 'plays', done: true },
        ]),
      });
      return answer;
    }),
  ),
  answers(readWaiting, 'Finance nothing of what Ops does', async (stage) => {
    const { territory } = await behindhand(stage);
    const answer = await stage.finance.ask(readWaiting, { query: { territory } });
    const found = (await stage.finance.get(readWaiting, { query: { territory } })).items;
    const kinds = found.map(({ kind }) => kind);
    for (const kind of ['cycle-to-close', 'songs-waiting', 'jobs-failed', 'issues-open'])
      expect(kinds).not.toContain(kind);
    return answer;
  }),
  answers(readWaiting, 'nothing of a territory in which nothing was done', async (stage) => {
    const answer = await stage.finance.ask(readWaiting, { query: { territory: fresh.territory() } });
    expect(answer.body).toMatchObject({ deadlines: [] });
    return answer;
  }),
  answers(readWaiting, 'a remittance to be sent, but not who approved it', async (stage) => {
    const { approved } = await takePayment(stage, REMITTANCES);
    const [own, others] = [await toSend(stage.finance), await toSend(stage.secondFinance)];
    await approved();
    expect(await toSend(stage.finance)).toBe(own);
    expect(await toSend(stage.secondFinance)).toBe(others + 1);
    const answer = await stage.secondFinance.ask(readWaiting);
    expect(answer.body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          ...{ kind: 'payments-to-send', paymentKind: 'remittance', status: 'Approved' },
          amounts: [expect.objectContaining({ currency: 'GHS' })],
        }),
      ]),
    });
    return answer;
  }),
];
