import type { Decided } from '#functions/domain/matching/model/decided.ts';
import type { SongDecision } from '#shared/schemas/matching.ts';

/** A song that a person judged: how sure the model was of its best work, and whether the person chose that work. */
export type JudgedSong = Decided & {
  /** The person found a work, be it this one or another. */
  readonly hasWork: boolean;
};

/**
 * What a decision teaches about a model's confidence, or undefined where it teaches nothing: it was taken back, another
 * model had thought it, or an identifier led there or nothing did, which is a confidence of exactly 0 or 1.
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
