import type { z } from 'zod';
import { Play } from '#shared/schemas/usage.ts';
import { MADE_AT } from '#test/support/given/an-id.ts';

/** A play as it is kept, without a work. */
export const aLoggedPlay = (over: Partial<z.input<typeof Play>> = {}): Play =>
  Play.parse({
    playId: 'P-1',
    stationId: 'GH-COM-01',
    territory: 'GH',
    date: '2026-02-01',
    playedAt: '2026-02-01T08:00:00.000Z',
    title: 'Golden River',
    durationSeconds: 200,
    source: 'job_1/1',
    receivedAt: MADE_AT,
    song: 'goldenriver|',
    attribution: {
      status: 'unmatched',
      confidence: 0,
      evidence: [],
      candidateWorkIds: [],
      decidedAt: MADE_AT,
      decidedBy: 'job_1',
    },
    version: 1,
    ...over,
  });
