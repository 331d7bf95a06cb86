import type { z } from 'zod';
import type { Finding } from '#shared/schemas/checklist.ts';

export const finding: z.input<typeof Finding> = {
  code: 'station-without-plays',
  level: 'warns',
  value: '1',
  limit: null,
  where: [{ ref: 'GH-TV-02', message: 'Volta TV (GH-TV-02) pays a licence fee and sent no plays.' }],
};
