import { expect, test } from '@jest/globals';
import { happenings, type WireEvent } from '#web/features/payments/happenings.ts';

const at = (day: number) => `2026-04-0${day}T09:00:00.000Z`;
const event = (eventId: string, outcome: WireEvent['outcome'], day: number): WireEvent => ({
  provider: 'momo',
  eventId,
  outcome,
  receivedAt: at(day),
  event: {
    type: 'payment.settled',
    timestamp: at(day),
    data: { paymentReference: 'GCB-1', amount: '1.00', currency: 'GHS' },
  },
});

test('states, notes and events stand together, the newest first; the event that moved the payment is told by the move', () => {
  const timeline = [
    { status: 'Pending' as const, at: at(1), by: 'job:job_1' },
    { status: 'Settled' as const, at: at(5), by: 'gateway:momo' },
  ];
  const notes = [{ id: 'not_1', text: 'Asked the bank', by: 'kofi', at: at(3), isShared: false }];
  const events = [event('evt_2', 'applied', 5), event('evt_1', 'exception', 4)];
  const told = happenings({ payment: { timeline }, notes, events });
  expect(told.map(({ key }) => key)).toEqual(['step 1', 'momo evt_1', 'not_1', 'step 0']);
});
