import type { z } from 'zod';
import { partnerId } from '#shared/examples/partners.ts';
import { workId } from '#shared/examples/repertoire.ts';
import { playId } from '#shared/examples/usage.ts';
import type { Bands, MatchingState, Refit, SongDecision } from '#shared/schemas/matching.ts';

const model = '2026-02-11';
export const bands: z.input<typeof Bands> = { accept: 0.93, reject: 0.35 };

export const matchingState: z.input<typeof MatchingState> = {
  index: {
    layers: [
      {
        name: 'base-0001',
        kind: 'base',
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        sizeBytes: 4_182_001,
        entries: 20_114,
        builtAt: '2026-03-03T01:00:12.000Z',
        jobId: 'job_01KBZ5F2H4J6K8M0N2P4Q6R8S0',
      },
    ],
    entries: 20_114,
    sizeBytes: 4_182_001,
    updatedAt: '2026-03-03T01:00:12.000Z',
    isStale: false,
  },
  model: { version: model, bands: { accept: 0.9, reject: 0.3 }, provenance: { pairs: 48_000 } },
  scopes: [
    {
      scope: 'station:GH-JOY',
      bands,
      calibration: null,
      refitId: null,
      changedAt: '2026-03-10T10:00:00.000Z',
      changedBy: 'admin-1',
    },
  ],
  settingsVersion: 1,
};

export const songDecision: z.input<typeof SongDecision> = {
  id: 'harbor lights|the quays',
  title: 'Harbor Lights',
  artist: 'The Quays',
  durationSeconds: 201,
  stationId: 'GH-JOY',
  playId,
  verdict: 'work',
  workId,
  thought: { workId, partnerId, confidence: 0.71, model },
  plays: 12,
  reason: 'Listened to the recording',
  decidedBy: 'ops-1',
  decidedAt: '2026-03-11T09:30:00.000Z',
  version: 1,
};

const measures = {
  accepted: 410,
  precision: 0.985,
  recall: 0.91,
  calibrationError: 0.03,
  toReview: 52,
  rejectedWrongly: 3,
};

export const refit: z.input<typeof Refit> = {
  id: 'rft_01KBZ6P8Q0R2S4T6V8W0X2Y4Z6',
  scope: 'default',
  status: 'proposed',
  model,
  decisions: 480,
  right: 431,
  before: { bands: { accept: 0.9, reject: 0.3 }, calibration: null, measures },
  after: {
    bands,
    calibration: { intercept: -0.1, slope: 0.92 },
    measures: { ...measures, precision: 0.992 },
  },
  settingsVersion: 0,
  proposedAt: '2026-04-01T08:00:00.000Z',
  proposedBy: 'ops-1',
  acceptedAt: null,
  acceptedBy: null,
  version: 1,
};
