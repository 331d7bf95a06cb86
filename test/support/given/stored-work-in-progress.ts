import * as z from 'zod';
import type { JobRecord } from '#functions/ports/records.ts';
import { Issue, type IssueKind } from '#shared/schemas/issues.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { CatalogueIndex, MatchingSettings, Refit, SongDecision } from '#shared/schemas/matching.ts';
import { StoredMapping, Upload } from '#shared/schemas/uploads.ts';
import { Play } from '#shared/schemas/usage.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

const AT = '2026-03-31T09:00:00.000Z';
const RecordedJob = Job.extend({
  attempt: z.int(),
  input: z.record(z.string(), z.unknown()),
  actor: z.string(),
});

/** A job that waits to begin. Its id contains the year it was made in, so the world makes the id. */
export const aJob = (id: string, over: Partial<z.input<typeof RecordedJob>> = {}): JobRecord =>
  RecordedJob.parse({
    id,
    kind: 'rematch',
    status: 'queued',
    partnerId: null,
    progress: { done: 0, total: 0 },
    counts: {},
    problems: [],
    problemCount: 0,
    assumed: [],
    odd: [],
    result: null,
    createdAt: AT,
    startedAt: null,
    finishedAt: null,
    version: 1,
    attempt: 1,
    input: {},
    actor: 'yaw',
    ...over,
  });

/** A play that waits for a work. */
export const aWaitingPlay = (playId: string, over: Partial<z.input<typeof Play>> = {}): Play =>
  Play.parse({
    playId,
    stationId: 'GH-COM-01',
    territory: 'GH',
    date: '2026-02-01',
    playedAt: '2026-02-01T08:00:00.000Z',
    durationSeconds: 200,
    source: 'a log',
    receivedAt: AT,
    song: 'golden river|ama mensah',
    attribution: anAttribution('unmatched'),
    version: 1,
    ...over,
  });

const anAttribution = (status: 'matched' | 'unmatched' | 'review') => ({
  status,
  confidence: 0,
  evidence: [],
  candidateWorkIds: [],
  decidedAt: AT,
  decidedBy: 'matching',
});

/** The same play with a work that a person chose, and the attribution from before. */
export const decided = (play: Play, over: Partial<z.input<typeof Play>> = {}): Play =>
  Play.parse({
    ...play,
    attribution: { ...anAttribution('matched'), workId: anId('wrk', 1) },
    attributionBefore: play.attribution,
    version: play.version + 1,
    ...over,
  });

export const anIssue = (n: number, over: Partial<z.input<typeof Issue>> & { kind?: IssueKind } = {}): Issue =>
  Issue.parse({
    id: `dqi_${over.kind ?? 'share-missing'}_${n}`,
    kind: 'share-missing',
    status: 'open',
    partnerId: null,
    subject: 'A-1',
    message: 'Shares are missing.',
    raisedAt: AT,
    raisedBy: 'job',
    resolvedAt: null,
    resolvedBy: null,
    resolution: null,
    version: 1,
    ...over,
  });

export const anUpload = (n: number, over: Partial<z.input<typeof Upload>> = {}): Upload =>
  Upload.parse({
    id: anId('upl', n),
    fileName: 'works.csv',
    contentType: 'text/csv',
    sizeBytes: 5,
    sha256: '0'.repeat(64),
    purpose: 'repertoire',
    partnerId: anId('prt', 1),
    bucket: 'uploads',
    key: 'works.csv',
    status: 'awaited',
    mismatch: null,
    jobId: null,
    createdAt: AT,
    expiresAt: AT,
    version: 1,
    ...over,
  });

export const aMapping = (over: Partial<z.input<typeof StoredMapping>> = {}): StoredMapping =>
  StoredMapping.parse({
    id: anId('prt', 1),
    mapping: { title: 'Song' },
    updatedBy: 'yaw',
    updatedAt: AT,
    version: 1,
    ...over,
  });

export const aSongDecision = (id: string, over: Partial<z.input<typeof SongDecision>> = {}): SongDecision =>
  SongDecision.parse({
    id,
    title: null,
    artist: null,
    durationSeconds: 200,
    stationId: 'GH-COM-01',
    verdict: 'work',
    workId: anId('wrk', 1),
    thought: null,
    plays: 1,
    reason: 'heard it',
    decidedBy: 'yaw',
    decidedAt: AT,
    version: 1,
    ...over,
  });

export const anIndex = (over: Partial<z.input<typeof CatalogueIndex>> = {}): CatalogueIndex =>
  CatalogueIndex.parse({
    id: 'current',
    layers: [],
    previous: [],
    covers: {},
    matchedBy: 'model',
    updatedAt: AT,
    version: 1,
    ...over,
  });

export const theSettings = (over: Partial<z.input<typeof MatchingSettings>> = {}): MatchingSettings =>
  MatchingSettings.parse({ id: 'matching', scopes: {}, updatedAt: AT, version: 1, ...over });

export const aRefit = (n: number): Refit => {
  const measures = {
    accepted: 1,
    precision: 1,
    recall: 1,
    calibrationError: 0,
    toReview: 0,
    rejectedWrongly: 0,
  };
  const fit = { bands: { accept: 0.9, reject: 0.1 }, calibration: null, measures };
  return Refit.parse({
    id: anId('rft', n),
    scope: 'default',
    status: 'proposed',
    model: 'model',
    decisions: 1,
    right: 1,
    before: fit,
    after: fit,
    settingsVersion: 0,
    proposedAt: MADE_AT,
    proposedBy: 'yaw',
    acceptedAt: null,
    acceptedBy: null,
    version: 1,
  });
};
