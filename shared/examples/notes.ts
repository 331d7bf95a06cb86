import type { z } from 'zod';
import type { Note } from '#shared/schemas/notes.ts';

/** A note that the partner may read. */
export const note: z.input<typeof Note> = {
  id: 'not_01KBZ5F2H4J6K8M0N2P4Q6R8S0',
  text: 'The bank was told',
  by: 'finance-1',
  at: '2026-04-02T09:00:00.000Z',
  isShared: true,
};
