import { ern38 } from './ern-38-parts.ts';
import { ern43 } from './ern-43-parts.ts';
import type { ErnParts } from './ern-parts.ts';
import { type InventedTrack, inventTrack } from './invented-track.ts';

export type ErnSize = {
  readonly recordings: number;
  readonly version: '3.8.2' | '4.3';
  readonly seed: number;
  /** Tracks after which the same writers and publishers make the next ones; without it they are new each time. */
  readonly people?: number;
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

function* textsOf({ recordings, version, seed, people = recordings }: ErnSize): Generator<string> {
  const { start, lists, end }: ErnParts = version === '3.8.2' ? ern38 : ern43;
  yield start;
  for (const { name, of } of lists) {
    const tracks = name === 'PartyList' ? Math.min(people, recordings) : recordings;
    yield `  <${name}>\n`;
    for (let number = 1; number <= tracks; number += 1) yield of(trackOf({ number, seed, people }));
    yield `  </${name}>\n`;
  }
  yield end;
}

function trackOf({ number, seed, people }: { number: number; seed: number; people: number }): InventedTrack {
  const track = inventTrack(number, seed);
  if (number <= people) return track;
  const { writers, publisher, shares } = inventTrack(((number - 1) % people) + 1, seed);
  return { ...track, writers, publisher, shares };
}
