import { expect } from '@jest/globals';
import { listPeople } from '#shared/contract/people.ts';
import { newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof } from '#test/support/api/proof.ts';

/** Who is who. That a partner is not told is proven for every role. */
export const peopleProofs: readonly Proof[] = [
  answers(listPeople, 'staff and partners’ people who have signed in, each once', async (stage) => {
    const { id: partnerId } = await newPartner(stage);
    await stage.staffOf(partnerId);
    await stage.staffOf(partnerId);
    const answer = await stage.viewer.ask(listPeople, { query: { limit: '200' } });
    const { items } = listPeople.reply.schema.parse(answer.body);
    expect(items.filter(({ id }) => id === 'finance-1' || id === `partner-${partnerId}`)).toEqual([
      { id: 'finance-1', name: 'Finance 1', email: 'finance-1@zamio.example', role: 'Finance' },
      {
        id: `partner-${partnerId}`,
        name: null,
        email: `partner-${partnerId}@zamio.example`,
        role: 'Partner',
      },
    ]);
    return answer;
  }),
];
