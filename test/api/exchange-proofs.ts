import { expect } from '@jest/globals';
import { addDays } from '#functions/domain/calendar.ts';
import { approveRemittance, readRemittance, sendRemittance } from '#shared/contract/payments.ts';
import { createFxRate } from '#shared/contract/rates.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { takePayment } from '#test/support/api/payment-in-hand.ts';
import { REMITTANCES } from '#test/support/api/payment-routes.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { rewritten } from '#test/support/api/rewritten.ts';
import type { Stage } from '#test/support/api/stage.ts';

const today = () => new Date().toISOString().slice(0, 10);
const aRate = (quote: string) => ({ base: 'GHS', quote, rate: '0.5', date: today(), source: fresh.word() });

/** A pending remittance that is paid in a currency of its own. */
async function paidIn(stage: Stage, currency: string) {
  const taken = await takePayment(stage, REMITTANCES);
  await rewritten(stage, { ...taken.payment, settlement: { currency } });
  return taken;
}

/** Remittances in another currency (royalty rules §11). */
export const exchangeProofs: readonly Proof[] = [
  refuses(approveRemittance, 'fx.missing', {
    words: 'what is paid in a currency without a rate, naming the pair, as the remittance had shown before',
    act: async (stage) => {
      const { asked } = await paidIn(stage, 'KWD');
      const before = await stage.viewer.ask(readRemittance, asked());
      expect(before.body).toMatchObject({ settlement: { currency: 'KWD', missing: 'none' } });
      const answer = await stage.finance.ask(approveRemittance, asked({}));
      expect(answer.body).toMatchObject({ detail: expect.stringContaining('GHS/KWD') });
      return answer;
    },
  }),
  answers(approveRemittance, 'what is paid in another currency, fixed by today’s rate', async (stage) => {
    const { asked, payment } = await paidIn(stage, 'JPY');
    await stage.finance.get(createFxRate, { body: aRate('JPY') });
    const before = await stage.viewer.ask(readRemittance, asked());
    expect(before.body).toMatchObject({ settlement: { rate: '0.5', provisional: true } });
    const answer = await stage.finance.ask(approveRemittance, asked({}));
    expect(answer.body).toMatchObject({
      settlement: { currency: 'JPY', rate: '0.5', ratePair: 'GHS/JPY', rateDate: today() },
    });
    expect(Object(answer.body).settlement.amount).toMatch(/^\d+$/);
    expect(payment.netPayable.currency).toBe('GHS');
    return answer;
  }),
  refuses(sendRemittance, 'fx.missing', {
    words: 'what was approved more than five days ago, where there is no rate any more',
    act: async (stage) => {
      const { asked, payment } = await takePayment(stage, REMITTANCES);
      const approval = {
        status: 'Approved' as const,
        at: `${addDays(today(), -6)}T09:00:00.000Z`,
        by: 'finance-1',
      };
      await rewritten(stage, {
        ...{ ...payment, status: 'Approved', approvedBy: 'finance-1' },
        settlement: { currency: 'OMR', amount: '1.000', rate: '0.03', ratePair: 'GHS/OMR' },
        timeline: [...payment.timeline, approval],
      });
      return stage.secondFinance.ask(sendRemittance, asked({ paymentReference: `GCB-${fresh.word()}` }));
    },
  }),
];
