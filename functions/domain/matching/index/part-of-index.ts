import { hashBytes } from '#functions/domain/matching/index/hash-bytes.ts';

const encoder = new TextEncoder();

/** Which part of a base a work's entries stand in: all of one work in the same, always the same. */
export function partOfIndex(workId: string, parts: number): number {
  return parts === 1 ? 0 : hashBytes(encoder.encode(workId)) % parts;
}
