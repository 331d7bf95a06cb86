import type { z } from 'zod';
import { partnerId } from '#shared/examples/partners.ts';
import type { Waiting } from '#shared/schemas/waiting.ts';

export const waiting: z.input<typeof Waiting> = {
  territory: 'GH',
  items: [
    {
      kind: 'payments-to-send',
      count: 2,
      isMore: false,
      amounts: [{ amount: '36475.62', currency: 'GHS' }],
      since: '2026-04-07',
      paymentKind: 'remittance',
      status: 'Approved',
    },
  ],
  deadlines: [{ partnerId, partnerName: 'ASCAP', due: '2026-07-01' }],
  firstSteps: null,
};
