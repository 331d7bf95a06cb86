import type { z } from 'zod';
import { cycleId } from '#shared/examples/cycles.ts';
import { partnerId } from '#shared/examples/partners.ts';
import { workId } from '#shared/examples/repertoire.ts';
import type { Candidate, NewPlays, PlaysTaken, PlayView, UnmatchedPlay } from '#shared/schemas/usage.ts';
import type { WaitingSong } from '#shared/schemas/waiting-songs.ts';

export const playId = 'ply_R0gtSk9ZCjIwMjYtMDItMDEKUC0xMDAx';

export const plays: z.input<typeof NewPlays> = {
  plays: [
    {
      playId: 'P-1001',
      stationId: 'GH-JOY',
      playedAt: '2026-02-01T08:15:00Z',
      title: 'Harbour Lights',
      artist: 'The Quays',
      isrc: 'USZQG2200540',
      durationSeconds: 201,
      method: 'fingerprint',
      confidence: 0.98,
    },
  ],
};

export const playsTaken: z.input<typeof PlaysTaken> = {
  accepted: 1,
  duplicates: 0,
  rejected: [{ index: 1, code: 'station.unknown', message: 'The station GH-XYZ is not known' }],
  matched: 1,
  unmatched: 0,
};

export const playView: z.input<typeof PlayView> = {
  id: playId,
  playId: 'P-1001',
  stationId: 'GH-JOY',
  territory: 'GH',
  date: '2026-02-01',
  playedAt: '2026-02-01T08:15:00.000Z',
  title: 'Harbour Lights',
  artist: 'The Quays',
  isrc: 'USZQG2200540',
  iswc: null,
  durationSeconds: 201,
  isLengthEstimated: false,
  attribution: {
    status: 'matched',
    method: 'isrc',
    workId,
    partnerId,
    confidence: 1,
    evidence: [{ code: 'partner-work', isrc: 'USZQG2200540' }],
    candidateWorkIds: [],
    decidedAt: '2026-02-01T09:00:01.220Z',
    decidedBy: 'matching',
  },
};

const candidate: z.input<typeof Candidate> = {
  workId,
  title: 'Harbour Lights',
  origin: 'external',
  names: ['The Quays'],
  iswc: 'T9000000011',
  score: 0.71,
  reasons: [{ code: 'title-nearly' }, { code: 'artist-same' }],
};

export const unmatchedPlay: z.input<typeof UnmatchedPlay> = {
  ...playView,
  title: 'Harbor Lights',
  isrc: null,
  attribution: {
    status: 'review',
    confidence: 0.71,
    evidence: [],
    candidateWorkIds: [workId],
    decidedAt: '2026-02-01T09:00:01.220Z',
    decidedBy: 'matching',
  },
  candidates: [candidate],
};

export const waitingSong: z.input<typeof WaitingSong> = {
  playId,
  song: 'harborlights|thequays',
  title: 'Harbor Lights',
  artist: 'The Quays',
  isrc: null,
  iswc: null,
  durationSeconds: 201,
  territory: 'GH',
  status: 'review',
  evidence: [],
  plays: 12,
  seconds: 2412,
  stationIds: ['GH-JOY'],
  from: '2026-01-03',
  to: '2026-03-29',
  expected: { amount: '24.12', currency: 'GHS' },
  money: [
    {
      cycleId,
      cycleName: '2026-Q1 – Ghana',
      isHeld: false,
      plays: 12,
      amount: { amount: '24.12', currency: 'GHS' },
    },
  ],
  isLocked: false,
  candidates: [candidate],
};
