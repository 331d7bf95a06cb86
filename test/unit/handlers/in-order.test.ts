import { expect, test } from '@jest/globals';
import { inOrder } from '#functions/handlers/in-order.ts';

const records = ['1', '2', '3'].map((sequence) => ({ sequence }));

test('a stream is read in order: the first record that fails comes again with those after it', async () => {
  const handled: string[] = [];
  const told: string[] = [];
  const answer = await inOrder(records, {
    act: async ({ sequence }) => {
      if (sequence === '2') throw new Error('turned away');
      handled.push(sequence);
    },
    failed: ({ sequence }, { message }) => told.push(`${sequence} ${message}`),
  });
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
  expect({ handled, told }).toEqual({ handled: ['1'], told: ['2 turned away'] });
});

test('nothing is reported where every record was handled', async () => {
  const answer = await inOrder(records, { act: async () => {}, failed: () => {} });
  expect(answer).toEqual({ batchItemFailures: [] });
});
