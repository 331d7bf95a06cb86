import { ern38 } from './ern-38-parts.ts';
import { ern43 } from './ern-43-parts.ts';
import type { ErnParts } from './ern-parts.ts';
import { inventTrack } from './invented-track.ts';

export type ErnSize = {
  readonly recordings: number;
  readonly version: '3.8.2' | '4.3';
  readonly seed: number;
};

const PIECE_CHARACTERS = 64 * 1024;

/** A NewReleaseMessage of any size as a stream of bytes, the same in every run; a recording has one work. */
export async function* generateErn(size: ErnSize): AsyncGenerator<Uint8Array> {
  let waiting = '';
  for (const text of textsOf(size)) {
    waiting += text;
    if (waiting.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  yield Buffer.from(waiting);
}

function* textsOf({ recordings, version, seed }: ErnSize): Generator<string> {
  const { start, lists, end }: ErnParts = version === '3.8.2' ? ern38 : ern43;
  yield start;
  for (const { name, of } of lists) {
    yield `  <${name}>\n`;
    for (let number = 1; number <= recordings; number += 1) yield of(inventTrack(number, seed));
    yield `  </${name}>\n`;
  }
  yield end;
}
