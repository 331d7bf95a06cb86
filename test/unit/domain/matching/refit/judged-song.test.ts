import { describe, expect, test } from '@jest/globals';
import { isOutdated } from '#functions/domain/matching/refit/is-outdated.ts';
import { judgedSong } from '#functions/domain/matching/refit/judged-song.ts';
import { Refit, SongDecision } from '#shared/schemas/matching.ts';

const WORK = 'wrk_01J00000000000000000000000';
const OTHER = 'wrk_01J00000000000000000000001';
const MODEL = 'mb20k-2026-11-24';
const thought = { workId: WORK, partnerId: null, confidence: 0.6, model: MODEL };

const decision = (over: object) =>
  SongDecision.parse({
    id: 'asong|anartist',
    title: 'A song',
    artist: 'An artist',
    durationSeconds: 200,
    stationId: 'GH-COM-01',
    verdict: 'work',
    workId: WORK,
    thought,
    plays: 1,
    reason: 'Heard it',
    decidedBy: 'yaw',
    decidedAt: '2026-04-01T08:00:00.000Z',
    version: 1,
    ...over,
  });

describe('judgedSong', () => {
  test.each([
    ['the work that matching thought best', {}, { right: true, hasWork: true }],
    ['another work', { workId: OTHER }, { right: false, hasWork: true }],
    ['no music', { verdict: 'not-music', workId: null }, { right: false, hasWork: false }],
    ['not worth it', { verdict: 'ignored', workId: null }, { right: false, hasWork: false }],
  ])('of %s', (_what, over, judged) => {
    expect(judgedSong(decision(over), MODEL)).toEqual({ confidence: 0.6, ...judged });
  });

  test.each([
    ['was taken back', { verdict: 'withdrawn' }],
    ['matching had not thought about', { thought: null }],
    ['another model had thought', { thought: { ...thought, model: 'mb20k-2025-01-01' } }],
    ['matching found nothing for', { thought: { ...thought, workId: null, confidence: 0 } }],
    ['an identifier led to', { thought: { ...thought, confidence: 1 } }],
    ['identifiers disagree about', { thought: { ...thought, confidence: 0 } }],
  ])('is nothing of what %s', (_what, over) => {
    expect(judgedSong(decision(over), MODEL)).toBeUndefined();
  });
});

describe('isOutdated', () => {
  const measures = {
    ...{ accepted: 1, precision: 1, recall: 1 },
    ...{ calibrationError: 0, toReview: 0, rejectedWrongly: 0 },
  };
  const judged = { bands: { accept: 0.8, reject: 0.2 }, calibration: null, measures };
  const refit = Refit.parse({
    ...{ id: 'rft_01J00000000000000000000000', scope: 'default', status: 'proposed', model: MODEL },
    ...{ decisions: 40, right: 20, before: judged, after: judged, settingsVersion: 2 },
    ...{ proposedAt: '2026-04-01T08:00:00.000Z', proposedBy: 'yaw', acceptedAt: null, acceptedBy: null },
    version: 1,
  });

  test.each([
    ['stands on the same settings and model', {}, { settingsVersion: 2, model: MODEL }, false],
    ['is outdated by other thresholds', {}, { settingsVersion: 3, model: MODEL }, true],
    ['is outdated by another model', {}, { settingsVersion: 2, model: 'mb20k-2027-01-01' }, true],
    [
      'that was accepted stays so',
      { status: 'accepted' as const },
      { settingsVersion: 3, model: MODEL },
      false,
    ],
  ])('a refit %s', (_what, over, now, outdated) => {
    expect(isOutdated({ ...refit, ...over }, now)).toBe(outdated);
  });
});
