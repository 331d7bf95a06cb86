import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { workSpans } from '#functions/formats/cwr/work-spans.ts';
import { isBlankAt, isSameAt } from './bytes-at.ts';
import type { Piece } from './piece.ts';
import type { SoundWork } from './sound-work.ts';

/**
 * Whether a link names its writer and, from 2.2 on, the original publisher of a chain that is there, by {@link LINKS}.
 * In 2.1 it leads to the chain of its publisher, which must be there for that.
 */
export function isSoundLink(
  work: SoundWork,
  link: number,
  { version, piece }: { readonly version: CwrVersion; readonly piece: Piece },
): boolean {
  const { link: spans, publisher, writer } = workSpans(version);
  const from = work.linkFrom[link] ?? 0;
  const isSame = (field: Field, party: number, other: Field) =>
    isSameAt(piece.view, from + field.from, { at: party + other.from, length: field.to - field.from });
  const isBlank = (field: Field) => isBlankAt(piece, from + field.from, from + field.to);

  const ofWriter = work.writers.from[work.linkedWriter[link] ?? 0] ?? 0;
  if (!isSame(spans.writerNumber, ofWriter, writer.number) && !isBlank(spans.writerNumber)) return false;
  if (version === '2.1') {
    const chain = chainWith(work, (party) => isSame(spans.publisherNumber, party, publisher.number));
    work.linkedChain[link] = chain;
    return chain >= 0;
  }
  const chain = work.chainNumbered(work.linkedChain[link] ?? 0);
  if (chain < 0) return false;
  work.linkedChain[link] = chain;
  const original = originalOf(work, chain);
  if (!isSame(spans.publisherNumber, original, publisher.number) && !isBlank(spans.publisherNumber))
    return false;
  if (version !== '2.2') return true;
  return isSame(spans.publisherName, original, publisher.name) || isBlank(spans.publisherName);
}
