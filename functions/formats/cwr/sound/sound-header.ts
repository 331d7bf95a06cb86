import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { type WorkSpans, workSpans } from '#functions/formats/cwr/work-spans.ts';
import { isBlankAt, numberAt, packed, packedAt } from './bytes-at.ts';
import type { Piece } from './piece.ts';
import type { SoundWork } from './sound-work.ts';

/** What a work's header says of it that rules about its writers ask for. */
export type SoundHeader = {
  readonly isOriginal: boolean;
  readonly isModified: boolean;
  readonly isWordless: boolean;
};

/**
 * What the header that stands there says; undefined where more would have to be looked at: serious music, composites,
 * music of films, modified versions that do not say how.
 */
export function soundHeader(piece: Piece, at: number, version: CwrVersion): SoundHeader | undefined {
  const { header } = workSpans(version);
  if (codeAt(piece, at, header.distributionCategory) === SERIOUS) return undefined;
  if (header.workType.to > 0 && codeAt(piece, at, header.workType) === FILM) return undefined;
  if (!isBlank(piece, at, header.compositeType)) return undefined;
  const { from, to } = header.componentCount;
  if (!isBlank(piece, at, header.componentCount) && numberAt(piece.bytes, at + from, at + to) > 0)
    return undefined;
  const versionType = codeAt(piece, at, header.versionType);
  const isModified = versionType === MODIFIED;
  const isVague = isBlank(piece, at, header.musicArrangement) || isBlank(piece, at, header.lyricAdaptation);
  if (isModified && isVague) return undefined;
  return {
    isOriginal: versionType === ORIGINAL,
    isModified,
    isWordless: version !== '2.1' && codeAt(piece, at, header.textMusic) === MUSIC_ALONE,
  };
}

/** Whether the writers are those that the header wants, by {@link CREATORS}, {@link VERSIONS} and {@link MUSIC_ALONE}. */
export function isSoundAuthorship(
  { isOriginal, isModified, isWordless }: SoundHeader,
  { writers }: SoundWork,
): boolean {
  let [hasCreator, hasChanger] = [false, false];
  for (let index = 0; index < writers.size; index += 1) {
    const { isCreator, isChanger, hasWords } = writers.at(index);
    if (isCreator) hasCreator = true;
    if (isChanger) hasChanger = true;
    if (isWordless && hasWords) return false;
  }
  return hasCreator && !(isOriginal && hasChanger) && (!isModified || hasChanger);
}

const [SERIOUS, FILM, ORIGINAL] = [packed('SER'), packed('FM'), packed('ORI')];
const [MODIFIED, MUSIC_ALONE] = [packed('MOD'), packed('MUS')];

type Field = WorkSpans['header']['workType'];
const codeAt = ({ bytes }: Piece, at: number, { from, to }: Field) => packedAt(bytes, at + from, at + to);
const isBlank = (piece: Piece, at: number, { from, to }: Field) => isBlankAt(piece, at + from, at + to);
