import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { decide } from '#test/support/world/add.ts';
import type { Contract } from './contract.ts';

export const webhookEventsContract: Contract<World['webhookEvents']> = {
  ofReference(make) {
    test('has the events that say a reference, however it is written, the newest first', async () => {
      const world = await make();
      const event = (eventId: string, receivedAt: string, paymentReference?: string) => ({
        kind: 'webhookEvent' as const,
        ...{ provider: 'momo', eventId, outcome: 'applied', body: '{}', receivedAt },
        ...(paymentReference !== undefined && { paymentReference }),
      });
      const facts = [
        event('evt_1', '2026-04-01T09:00:00.000Z', 'GCB-1'),
        event('evt_2', '2026-04-02T09:00:00.000Z', 'gcb-1'),
        event('evt_3', '2026-04-03T09:00:00.000Z', 'GCB-2'),
        event('evt_4', '2026-04-04T09:00:00.000Z'),
      ];
      await decide(world, { facts });
      const found = await world.webhookEvents.ofReference('GCB-1');
      expect(found.map(({ eventId }) => eventId)).toEqual(['evt_2', 'evt_1']);
    });
  },
  find(make) {
    test('says what came of a gateway’s event, which is kept once', async () => {
      const world = await make();
      const fact = {
        kind: 'webhookEvent' as const,
        ...{ provider: 'momo', eventId: 'evt_1', outcome: 'applied', body: '{}' },
        receivedAt: '2026-04-01T09:00:00.000Z',
      };
      await decide(world, { facts: [fact] });
      await expect(decide(world, { facts: [fact] })).rejects.toMatchObject({ code: 'version.stale' });
      expect(await world.webhookEvents.find('momo', 'evt_1')).toMatchObject({
        outcome: 'applied',
        body: '{}',
      });
      expect(await world.webhookEvents.find('bank', 'evt_1')).toBeUndefined();
    });
  },
};
