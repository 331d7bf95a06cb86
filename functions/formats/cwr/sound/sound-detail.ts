import type { RuleContext } from '#functions/formats/cwr/rules/work-rule.ts';
import { isBlankAt, packed, packedAt } from './bytes-at.ts';
import type { Piece } from './piece.ts';
import type { SoundPlan } from './sound-plans.ts';

/** Whether the rule of an alternative title, a performer or a recording surely finds nothing; characters are checked elsewhere. */
export function isSoundDetail(
  piece: Piece,
  at: number,
  { plan: { type, length }, context: { version, spans } }: Detail,
): boolean {
  if (type === 'ALT') {
    const { from, to } = spans.alternative.type;
    return !SPECIAL_TITLES.has(packedAt(piece.bytes, at + from, at + to));
  }
  if (type !== 'REC') return true;
  const { isrc, validity } = spans.recording;
  if (isBlankAt(piece, at + isrc.from, at + isrc.to)) return !isBlankAt(piece, at + PREFIX, at + length);
  return version === '2.1' || !isBlankAt(piece, at + validity.from, at + validity.to);
}

type Detail = { readonly plan: SoundPlan; readonly context: RuleContext };
const PREFIX = 19;

/** The original title is no alternative one; titles in other scripts have characters of their own. */
const SPECIAL_TITLES: ReadonlySet<number> = new Set(['OT', 'OL', 'AL'].map(packed));
