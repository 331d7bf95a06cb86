import { hashBytes } from '#functions/domain/matching/index/hash-bytes.ts';

const encoder = new TextEncoder();

/** Which part of a base holds a work's entries: the same part for all entries of a work, in every build. */
export function partOfIndex(workId: string, parts: number): number {
  return parts === 1 ? 0 : hashBytes(encoder.encode(workId)) % parts;
}
