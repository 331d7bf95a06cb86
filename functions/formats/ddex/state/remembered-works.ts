import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import { NumberByText } from '#functions/formats/ddex/storage/number-by-text.ts';
import type { WorkRecord } from '#functions/formats/records.ts';

/**
 * What a message has said of its works, so that a work that several recordings state alike comes once. A digest of
 * {@link DDEX_LIMITS.rememberedWorks} of them is kept; a work beyond those counts as new, which does no harm.
 */
export class RememberedWorks {
  readonly #digests = new NumberByText();

  /** Whether the work is new to the message, is what was said before, or differs from it. */
  meet(work: WorkRecord): 'new' | 'same' | 'different' {
    const digest = digestOf(work);
    const isFull = this.#digests.size >= DDEX_LIMITS.rememberedWorks;
    const isKept = !isFull || this.#digests.get(work.partnerWorkId) !== undefined;
    const before = isKept ? this.#digests.set(work.partnerWorkId, digest) : undefined;
    if (before === digest) return 'same';
    return before === undefined ? 'new' : 'different';
  }
}

/** FNV-1a with 32 bits, signed: of two accounts of one work that differ, one in 2³² is missed. */
function digestOf({ title, alternativeTitles, iswc, shares, metadata }: WorkRecord): number {
  let hash = mixed(mixed(START, title), iswc);
  for (const alternative of alternativeTitles) hash = mixed(hash, alternative);
  for (const { kind, name, ipi, role, territory, societyCode, percent } of shares) {
    hash = mixed(mixed(mixed(hash ^ kind.length, name), ipi), role);
    hash = mixed(mixed(mixed(hash, territory), societyCode), percent);
  }
  for (const name in metadata) hash = mixed(mixed(hash, name), metadata[name]);
  return hash;
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;
/** Stands after each text, so that `ab`, `c` is not `a`, `bc`. */
const END = 0x10000;

function mixed(before: number, text: string | undefined): number {
  let hash = before;
  if (text !== undefined) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return Math.imul(hash ^ END, PRIME);
}
