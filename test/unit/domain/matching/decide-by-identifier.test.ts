import { describe, expect, test } from '@jest/globals';
import { decideByIdentifier } from '#functions/domain/matching/decide-by-identifier.ts';
import type { LookUps } from '#functions/domain/matching/look-ups.ts';
import { PartnerId, RecordingId, WorkId } from '#shared/ids.ts';
import { anId } from '#test/support/given/an-id.ts';

const work = (n: number) => WorkId.parse(anId('wrk', n));
const recordingId = RecordingId.parse(anId('rec', 1));
const partnerId = PartnerId.parse(anId('prt', 1));
const AT = { now: '2026-02-01T09:00:00.000Z', by: 'job_1' };
const NOTHING: LookUps = {
  localByIsrc: () => undefined,
  localByIswc: () => undefined,
  recording: () => undefined,
  externalByIswc: () => undefined,
};
const EVERYTHING: LookUps = {
  localByIsrc: () => work(1),
  localByIswc: () => work(2),
  recording: () => ({ recordingId, works: [{ workId: work(3), partnerId }] }),
  externalByIswc: () => ({ workId: work(4), partnerId }),
};
const PLAY = { isrc: 'USZQG2200540', iswc: 'T3584099316' };

describe('matching by identifier (royalty rules §4)', () => {
  test.each([
    ['a local ISRC', {}, 'isrc', 1],
    ['then a local ISWC', { localByIsrc: NOTHING.localByIsrc }, 'iswc', 2],
    ['then a recording', { localByIsrc: NOTHING.localByIsrc, localByIswc: NOTHING.localByIswc }, 'isrc', 3],
    ['then an external ISWC', { ...NOTHING, externalByIswc: EVERYTHING.externalByIswc }, 'iswc', 4],
  ])('first %s', (_what, over, method, workNumber) => {
    expect(decideByIdentifier(PLAY, { ...EVERYTHING, ...over }, AT)).toMatchObject({
      status: 'matched',
      method,
      workId: work(workNumber),
      confidence: 1,
      decidedAt: AT.now,
      decidedBy: 'job_1',
    });
  });

  test('a recording names itself and its partner', () => {
    const candidates = { ...NOTHING, recording: EVERYTHING.recording };
    expect(decideByIdentifier(PLAY, candidates, AT)).toMatchObject({ recordingId, partnerId });
  });

  test('an ISRC that leads to different works goes to review, even where the ISWC is known', () => {
    const works = [{ workId: work(3) }, { workId: work(5) }];
    const candidates = { ...EVERYTHING, localByIsrc: NOTHING.localByIsrc, localByIswc: NOTHING.localByIswc };
    const decided = decideByIdentifier(
      PLAY,
      { ...candidates, recording: () => ({ recordingId, works }) },
      AT,
    );
    expect(decided).toMatchObject({ status: 'review', candidateWorkIds: [work(3), work(5)] });
    expect(decided.workId).toBeUndefined();
  });

  test('a recording that leads nowhere leaves it to the ISWC', () => {
    const candidates = { ...NOTHING, recording: () => ({ recordingId, works: [] }) };
    expect(
      decideByIdentifier(PLAY, { ...candidates, externalByIswc: EVERYTHING.externalByIswc }, AT),
    ).toMatchObject({ status: 'matched', workId: work(4) });
  });

  test.each([
    [PLAY, { code: 'unknown-identifier', ...PLAY }],
    [{}, { code: 'no-identifier' }],
  ])('%j that nothing is known of is unmatched, and says why', (play, evidence) => {
    expect(decideByIdentifier(play, NOTHING, AT)).toMatchObject({
      status: 'unmatched',
      evidence: [evidence],
    });
  });

  test('a fingerprint stays a fingerprint, with its confidence', () => {
    const heard = { ...PLAY, method: 'fingerprint', confidence: 0.87 };
    expect(decideByIdentifier(heard, EVERYTHING, AT)).toMatchObject({
      method: 'fingerprint',
      confidence: 0.87,
    });
  });
});
