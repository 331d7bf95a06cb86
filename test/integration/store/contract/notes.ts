import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { aNote } from '#test/support/given/a-note.ts';
import { anId } from '#test/support/given/an-id.ts';
import { add, made } from '#test/support/world/add.ts';
import type { Contract } from './contract.ts';

export const notesContract: Contract<World['notes']> = {
  page(make) {
    const CYCLE = { about: 'cycle', aboutId: anId('cyc', 1) } as const;

    test('answers what was written on one thing, the newest first, page by page', async () => {
      const world = await make();
      for (const n of [1, 2, 3]) await add(world, made('note', aNote(n)));
      await add(world, made('note', aNote(4, { aboutId: anId('cyc', 2) })));
      await add(world, made('note', aNote(5, { about: 'payment' })));
      const first = await world.notes.page({ ...CYCLE, limit: 2 });
      expect(first.items).toEqual([aNote(3), aNote(2)]);
      const next = await world.notes.page({ ...CYCLE, limit: 2, cursor: first.nextCursor ?? '' });
      expect(next).toEqual({ items: [aNote(1)], nextCursor: null });
    });

    test('answers what was shared alone, where that is asked for', async () => {
      const world = await make();
      for (const n of [1, 2, 3]) await add(world, made('note', aNote(n, { isShared: n === 2 })));
      const { items } = await world.notes.page({ ...CYCLE, limit: 5, isShared: true });
      expect(items).toEqual([aNote(2, { isShared: true })]);
    });
  },
};
