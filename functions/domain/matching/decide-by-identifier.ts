import type { DraftAttribution } from '#functions/domain/matching/grounds.ts';
import type { LookUps } from '#functions/domain/matching/look-ups.ts';
import type { Evidence } from '#shared/schemas/evidence.ts';

type Identified = {
  readonly isrc?: string | undefined;
  readonly iswc?: string | undefined;
  readonly method?: string | undefined;
  readonly confidence?: number | undefined;
};

/**
 * What identifiers say of a play (royalty rules §4): the local catalogue by ISRC, then ISWC; then external recordings
 * by ISRC, external works by ISWC. An ISRC that leads to different works goes to review. The same play and the same
 * catalogue give the same decision.
 */
export function decideByIdentifier(
  play: Identified,
  candidates: LookUps,
  at: { readonly now: string; readonly by: string },
): DraftAttribution {
  const base = { candidateWorkIds: [], decidedAt: at.now, decidedBy: at.by };
  const found = (
    method: 'isrc' | 'iswc',
    workId: string,
    why: {
      code: 'local-work' | 'partner-work';
      recordingId?: string | undefined;
      partnerId?: string | undefined;
    },
  ): DraftAttribution => ({
    ...base,
    status: 'matched',
    method: play.method === 'fingerprint' ? 'fingerprint' : method,
    workId,
    ...(why.recordingId !== undefined && { recordingId: why.recordingId }),
    ...(why.partnerId !== undefined && { partnerId: why.partnerId }),
    confidence: play.method === 'fingerprint' ? (play.confidence ?? 1) : 1,
    evidence: [{ code: why.code, ...(method === 'isrc' ? { isrc: play.isrc } : { iswc: play.iswc }) }],
  });

  const localIsrc = candidates.localByIsrc(play.isrc);
  if (localIsrc !== undefined) return found('isrc', localIsrc, { code: 'local-work' });
  const localIswc = candidates.localByIswc(play.iswc);
  if (localIswc !== undefined) return found('iswc', localIswc, { code: 'local-work' });

  const recording = candidates.recording(play.isrc);
  const [only, ...others] = recording?.works ?? [];
  if (recording !== undefined && only !== undefined && others.length > 0) {
    const works = [only, ...others].map(({ workId }) => workId);
    return {
      ...base,
      status: 'review',
      confidence: 0,
      evidence: [{ code: 'several-works', isrc: play.isrc, works: works.length }],
      candidateWorkIds: works,
    };
  }
  if (recording !== undefined && only !== undefined) {
    return found('isrc', only.workId, {
      code: 'partner-work',
      recordingId: recording.recordingId,
      partnerId: only.partnerId,
    });
  }
  const work = candidates.externalByIswc(play.iswc);
  if (work !== undefined)
    return found('iswc', work.workId, { code: 'partner-work', partnerId: work.partnerId });

  return { ...base, status: 'unmatched', confidence: 0, evidence: [notFound(play)] };
}

function notFound({ isrc, iswc }: Identified): Evidence {
  if (isrc === undefined && iswc === undefined) return { code: 'no-identifier' };
  return { code: 'unknown-identifier', ...(isrc && { isrc }), ...(iswc && { iswc }) };
}
