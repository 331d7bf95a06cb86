import type { z } from 'zod';
import { partnerId } from '#shared/examples/partners.ts';
import { playMapping } from '#shared/examples/uploads.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import type { JobReading } from '#shared/schemas/proposals.ts';
import type { RepertoireChange } from '#shared/schemas/uploads.ts';

export const jobId = 'job_01KBZ5F2H4J6K8M0N2P4Q6R8S0';

/** A job as it was queued. */
export const queuedJob = (
  kind: z.input<typeof Job>['kind'],
  ofPartner: string | null,
): z.input<typeof Job> => ({
  id: jobId,
  kind,
  status: 'queued',
  partnerId: ofPartner,
  progress: { done: 0, total: 0 },
  counts: {},
  problems: [],
  problemCount: 0,
  assumed: [],
  odd: [],
  result: null,
  createdAt: '2026-03-02T22:09:58.120Z',
  startedAt: null,
  finishedAt: null,
  version: 1,
});

export const endedJob: z.input<typeof Job> = {
  ...queuedJob('repertoire-ingestion', partnerId),
  status: 'succeeded',
  progress: { done: 2, total: 2 },
  counts: {
    works: { created: 1198, updated: 4, unchanged: 0, rejected: 1 },
    recordings: { created: 1877, updated: 0, unchanged: 0, rejected: 0 },
  },
  problems: [
    {
      line: 17,
      column: 'iswc',
      ref: 'W-1016',
      code: 'invalid-identifier',
      message: 'T-900.000.001-0 is not an ISWC; its check digit may be wrong',
    },
  ],
  problemCount: 1,
  result: { rejectedRows: 'https://files.zamio.example/rejected.csv' },
  startedAt: '2026-03-02T22:10:00.004Z',
  finishedAt: '2026-03-02T22:10:09.001Z',
  version: 5,
};

export const cancelledJob: z.input<typeof Job> = {
  ...queuedJob('usage-ingestion', null),
  status: 'cancelled',
  finishedAt: '2026-03-02T22:10:09.001Z',
  version: 3,
};

export const change: z.input<typeof RepertoireChange> = {
  noun: 'work',
  ref: 'W-1001',
  title: 'Harbour Lights',
  id: 'wrk_01KBZ4D3N5P7R9T1V3X5Z7A9C1',
  outcome: 'updated',
  fields: [{ field: 'title', before: ['Harbor Lights'], after: ['Harbour Lights'] }],
  line: 2,
};

export const reading: z.input<typeof JobReading> = {
  proposal: {
    columns: ['Date', 'Air Time', 'Song', 'Artist', 'Length'],
    mapping: playMapping,
    confidence: {
      date: 'likely',
      time: 'likely',
      title: 'likely',
      artist: 'certain',
      duration_seconds: 'likely',
    },
    notUnderstood: [],
    questions: [
      {
        code: 'date-order',
        field: 'dateOrder',
        options: ['DMY', 'MDY'],
        examples: ['03/02/2026', '04/02/2026'],
      },
    ],
    assumed: [{ code: 'time-zone', value: 'Africa/Accra', count: 412 }],
    rows: [['03/02/2026', '18:38', 'Harbour Lights', 'Jane Doe', '3:27']],
    read: ['3 February 2026 18:38, joy-fm: Harbour Lights, Jane Doe, 3:27'],
  },
  sender: null,
  sample: [],
};
