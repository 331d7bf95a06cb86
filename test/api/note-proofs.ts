import { expect } from '@jest/globals';
import { readCycle } from '#shared/contract/cycles.ts';
import * as contract from '#shared/contract/notes.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newCycle } from '#test/support/api/onboard.ts';
import { askedOf } from '#test/support/api/payment-in-hand.ts';
import { REMITTANCES } from '#test/support/api/payment-routes.ts';
import { answers, type Proof } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';

const note = bodyOf(contract.addCycleNote);

/** What people write on cycles and payments, and who reads it. */
export const noteProofs: readonly Proof[] = [
  answers(contract.addCycleNote, 'the note with who wrote it; the cycle is as it was', async (stage) => {
    const cycle = await newCycle(stage);
    const params = { cycleId: cycle.id };
    const answer = await stage.finance.ask(contract.addCycleNote, { params, body: note });
    expect(answer.body).toMatchObject({ ...note, by: 'finance-1', isShared: false });
    expect(await stage.viewer.get(readCycle, { params })).toMatchObject({ version: cycle.version });
    return answer;
  }),
  answers(contract.listCycleNotes, 'what was written on a cycle, the newest first', async (stage) => {
    const params = { cycleId: (await newCycle(stage)).id };
    await stage.finance.get(contract.addCycleNote, { params, body: note });
    await stage.ops.get(contract.addCycleNote, { params, body: { text: 'The log has come' } });
    const answer = await stage.viewer.ask(contract.listCycleNotes, { params });
    expect(answer.body).toMatchObject({
      items: [
        { text: 'The log has come', by: 'ops-1' },
        { ...note, by: 'finance-1' },
      ],
    });
    return answer;
  }),
  answers(contract.addRemittanceNote, 'the note with who wrote it', async (stage) => {
    const payment = (await quarterOf(stage)).any('remittance');
    const answer = await stage.finance.ask(contract.addRemittanceNote, askedOf(REMITTANCES, payment, note));
    expect(answer.body).toMatchObject({ ...note, by: 'finance-1', isShared: false });
    return answer;
  }),
  answers(
    contract.listRemittanceNotes,
    'staff all notes, the partner what was shared, without names',
    async (stage) => {
      const payment = (await quarterOf(stage)).any('remittance');
      const asked = askedOf(REMITTANCES, payment, undefined);
      const words = [fresh.word(), fresh.word()] as const;
      for (const [at, text] of words.entries())
        await stage.finance.get(contract.addRemittanceNote, { ...asked, body: { text, isShared: at === 1 } });
      const staff = await stage.viewer.get(contract.listRemittanceNotes, asked);
      expect(staff.items.slice(0, 2)).toMatchObject([
        { text: words[1], by: 'finance-1', isShared: true },
        { text: words[0], by: 'finance-1', isShared: false },
      ]);
      const partner = await stage.staffOf(payment.partnerId ?? '');
      const answer = await partner.ask(contract.listRemittanceNotes, asked);
      expect(answer.body).toMatchObject({ items: [{ text: words[1], by: 'ZamIO' }] });
      expect(JSON.stringify(answer.body)).not.toContain(words[0]);
      return answer;
    },
  ),
];
