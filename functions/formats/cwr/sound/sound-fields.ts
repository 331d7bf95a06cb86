import { NAME_CHARACTERS, TITLE_CHARACTERS } from '#functions/formats/cwr/rules/characters.ts';
import type { FieldCheck } from '#functions/formats/cwr/rules/check-fields.ts';
import type { FieldKind } from '#functions/formats/cwr/rules/field-kinds.ts';
import { isDate, isOfKind, isTime } from '#functions/formats/cwr/rules/field-values.ts';
import type { RecordPlan } from '#functions/formats/cwr/rules/record-plans.ts';
import type { Span } from '#functions/formats/cwr/text-at.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { workSpans } from '#functions/formats/cwr/work-spans.ts';
import { isBlankAt, numberAt, packed, packedAt, trimmedEnd } from './bytes-at.ts';
import type { Piece } from './piece.ts';

/** The checks of one record type as they are made on bytes, and the fields whose characters are limited. */
export type SoundFields = {
  readonly checks: readonly SoundCheck[];
  readonly texts: readonly (Span & { readonly allowed: Uint8Array })[];
};

type SoundCheck = Span & {
  readonly kind: FieldKind;
  readonly mayBeBlank: boolean;
  readonly codes: ReadonlySet<number>;
  /** The code that was there last, as it mostly is the next time. */
  lastCode: number;
};

/** What {@link RecordPlan}'s checks and its rule about characters are on bytes. */
export function soundFields(version: CwrVersion, plan: RecordPlan): SoundFields {
  return { checks: plan.checks.map(soundCheck), texts: textsOf(version, plan.type) };
}

/**
 * Whether the fields of a record that begins there, and has all its characters, surely hold what the standard wants. A
 * no says only that it is not sure: the detailed checks then tell. They decide alone what is wrong.
 */
export function areSound({ checks, texts }: SoundFields, piece: Piece, at: number): boolean {
  for (let index = 0; index < checks.length; index += 1) {
    const check = checks[index];
    if (check !== undefined && !isSound(check, piece, at)) return false;
  }
  for (let index = 0; index < texts.length; index += 1) {
    const { from, to, allowed } = texts[index] ?? NO_TEXT;
    const end = trimmedEnd(piece, at + from, at + to);
    for (let place = at + from; place < end; place += 1) {
      if (allowed[piece.bytes[place] ?? 0] !== 1) return false;
    }
  }
  return true;
}

function soundCheck({ from, to, kind, codes, blank }: FieldCheck): SoundCheck {
  const known = codes === undefined ? [] : [...codes].map(packed);
  return {
    from,
    to,
    kind,
    mayBeBlank: blank === undefined,
    codes: new Set(known),
    lastCode: known[0] ?? 0,
  };
}

function textsOf(version: CwrVersion, type: string): SoundFields['texts'] {
  const { header, alternative, performer, publisher, writer } = workSpans(version);
  switch (type) {
    case 'ALT':
      return [{ ...alternative.title, allowed: TITLE_CHARACTERS }];
    case 'PER':
      return [{ ...performer.lastName, allowed: NAME_CHARACTERS }];
    case 'SPU':
    case 'OPU':
      return [{ ...publisher.name, allowed: NAME_CHARACTERS }];
    case 'SWR':
    case 'OWR':
      return [
        { ...writer.lastName, allowed: NAME_CHARACTERS },
        { ...writer.firstName, allowed: NAME_CHARACTERS },
      ];
    case 'REC':
    case 'PWR':
    case 'MAN':
      return [];
    default:
      return [
        { ...header.title, allowed: TITLE_CHARACTERS },
        { ...header.number, allowed: TITLE_CHARACTERS },
      ];
  }
}

const NO_TEXT = { from: 0, to: 0, allowed: TITLE_CHARACTERS };
const SPACE = 0x20;
const [YES, NO, UNKNOWN] = [0x59, 0x4e, 0x55];

function isSound(check: SoundCheck, piece: Piece, at: number): boolean {
  const { from, to, kind, mayBeBlank } = check;
  const { bytes } = piece;
  const first = bytes[at + from];
  if (first === SPACE) return mayBeBlank && (to - from === 1 || isBlankAt(piece, at + from, at + to));
  switch (kind) {
    case 'any':
      return true;
    case 'digits':
      return numberAt(bytes, at + from, at + to) >= 0;
    case 'date':
      return isDate(numberAt(bytes, at + from, at + to));
    case 'time':
      return isTime(numberAt(bytes, at + from, at + to));
    case 'yes or no':
      return first === YES || first === NO;
    case 'yes, no or unknown':
      return first === YES || first === NO || first === UNKNOWN;
    case 'code':
      return isCode(check, packedAt(bytes, at + from, at + to)) && isBlankAt(piece, at + from + 4, at + to);
    case 'society':
      if (numberAt(bytes, at + from, at + to) >= 0) return true;
      return isOfKind(kind, piece.text, { from: at + from, to: at + to });
    default:
      return isOfKind(kind, piece.text.slice(at + from, at + to), { from: 0, to: to - from });
  }
}

function isCode(check: SoundCheck, code: number): boolean {
  if (code === check.lastCode) return true;
  if (!check.codes.has(code)) return false;
  check.lastCode = code;
  return true;
}
