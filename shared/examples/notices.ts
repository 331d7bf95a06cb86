import type { z } from 'zod';
import type { Notice, NoticeChoices, NoticeChoicesUpdate } from '#shared/schemas/notices.ts';

/** A notice that everybody of Finance got. */
export const notice: z.input<typeof Notice> = {
  id: 'ntc_cycle-locked_q3nV0sTqkVfPZ1x0m2c7aB4dLe',
  kind: 'cycle-locked',
  subject: 'Q1 2026 is locked',
  page: '/cycles/cyc_01KBZ4A1B2C3D4E5F6G7H8J9KM',
  state: 'sent',
  recipients: { total: 2, sent: 2, waiting: 0, uncertain: 0 },
  createdAt: '2026-04-06T09:12:44.310Z',
};

export const noticeChoicesUpdate: z.input<typeof NoticeChoicesUpdate> = {
  kinds: {
    'cycle-locked': true,
    'close-failed': true,
    'fetch-failed': false,
    'remittance-waiting': true,
    'report-due': true,
  },
  language: 'fr',
  version: 1,
};

export const noticeChoices: z.input<typeof NoticeChoices> = {
  ...noticeChoicesUpdate,
  version: 1,
  updatedAt: '2026-04-02T09:00:00.000Z',
};
