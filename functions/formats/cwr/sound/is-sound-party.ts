import type { Span } from '#functions/formats/cwr/text-at.ts';
import type { WorkSpans } from '#functions/formats/cwr/work-spans.ts';
import { isBlankAt } from './bytes-at.ts';
import type { Place } from './shares-at.ts';
import { areSound } from './sound-fields.ts';
import type { SoundPlan } from './sound-plans.ts';

/** Whether an SPU, OPU, SWR or OWR record is surely sound, by its fields and by {@link checkPublisher} or {@link checkWriter}. */
export function isSoundParty(
  { piece, at }: Place,
  { fields, kind, type }: SoundPlan,
  { publisher, writer }: WorkSpans,
): boolean {
  if (fields === undefined || !areSound(fields, piece, at)) return false;
  const { number, role, isUnknown } = kind === 'publisher' ? publisher : writer;
  const name = kind === 'publisher' ? publisher.name : writer.lastName;
  const isBlank = ({ from, to }: Span) => isBlankAt(piece, at + from, at + to);
  const letter = piece.bytes[at + isUnknown.from] ?? 0;
  const saysUnknown = isUnknown.to > 0 && (letter === CAPITAL_Y || letter === SMALL_Y);
  const isNameless = isBlank(name);
  if (!type.startsWith('S')) return saysUnknown === isNameless;
  return !saysUnknown && !isNameless && !isBlank(role) && !isBlank(number);
}

const [CAPITAL_Y, SMALL_Y] = [0x59, 0x79];
