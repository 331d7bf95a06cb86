import type { Decided } from '#functions/domain/matching/model/decided.ts';
import type { SongDecision } from '#shared/schemas/matching.ts';

/** A song that a person judged: how sure the model was of its best work, and whether the person chose that work. */
export type JudgedSong = Decided & {
  /** The person chose a work, this one or another. */
  readonly hasWork: boolean;
};

/**
 * What a decision teaches about a model's confidence. Undefined where it teaches nothing: it was taken back, it was
 * about another model, or the confidence is exactly 0 or 1 because nothing was found or an identifier led there.
 */
export function judgedSong(
  { verdict, workId, thought }: SongDecision,
  model: string,
): JudgedSong | undefined {
  if (verdict === 'withdrawn' || thought === null || thought.model !== model) return undefined;
  if (thought.workId === null || thought.confidence <= 0 || thought.confidence >= 1) return undefined;
  const hasWork = verdict === 'work';
  return { confidence: thought.confidence, right: hasWork && workId === thought.workId, hasWork };
}
