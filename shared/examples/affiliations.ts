import type { z } from 'zod';
import type { Affiliation, NewAffiliation } from '#shared/schemas/affiliations.ts';

export const newAffiliation: z.input<typeof NewAffiliation> = {
  ipi: '00000000199',
  societyCode: '052',
  from: '2026-01-15',
  reason: 'PRS confirmed the membership by letter of 2 March 2026',
};

export const affiliation: z.input<typeof Affiliation> = {
  ...newAffiliation,
  id: 'aff_01KBZ4G6H8J0K2M4N6P8Q0R2S4',
  by: 'ops-1',
  createdAt: '2026-03-05T10:00:00.000Z',
};
