import { describe, expect, test } from '@jest/globals';
import { pieceOf } from '#functions/formats/cwr/sound/piece.ts';
import { RecordMemory } from '#functions/formats/cwr/sound/record-memory.ts';
import { recordWords } from '#functions/formats/cwr/sound/record-words.ts';
import { SOUND_LIMITS } from '#functions/formats/cwr/sound/sound-limits.ts';

const PREFIX = 'SWR0000000000000001';
const LENGTH = 60;
/** A number of nine characters tells records apart; five digits in their midst are a share, and do not count. */
const NUMBER = { from: 19, to: 28 };
const SHARE = { from: 40, to: 45 };
const record = (number: string, rest = 'NAME') =>
  pieceOf(Buffer.from((PREFIX + number.padEnd(9) + rest).padEnd(LENGTH)));
const memory = () => new RecordMemory<string>(recordWords(LENGTH, { without: [SHARE], telling: [NUMBER] }));
const withByte = (at: number) => {
  const { bytes } = record('W1');
  return pieceOf(bytes.with(at, 0x58));
};

describe('records that are remembered', () => {
  test('are known again by every byte behind their prefix but those that do not count', () => {
    const known = memory();
    expect(known.at(record('W1'), 0)).toBeUndefined();
    known.remember(record('W1'), 0, 'one');
    expect(known.at(record('W1'), 0)).toBe('one');
    for (let at = 0; at < LENGTH; at += 1) {
      const isCounted = at >= PREFIX.length && !(at >= SHARE.from && at < SHARE.to);
      expect([at, known.at(withByte(at), 0)]).toEqual([at, isCounted ? undefined : 'one']);
    }
  });

  test('are not mistaken for bytes that make no number', () => {
    const known = memory();
    known.remember(record('W1'), 0, 'one');
    const { bytes } = record('W1');
    for (const byte of [0x00, 0x7f, 0x80, 0xff]) {
      expect(known.at(pieceOf(Uint8Array.from(bytes).fill(byte, 48)), 0)).toBeUndefined();
    }
  });

  test('are as many as there are places, and each says its own', () => {
    const known = memory();
    const all = Array.from({ length: SOUND_LIMITS.knownRecords * 2 }, (_, index) => `W${index}`);
    for (const number of all) known.remember(record(number), 0, number);
    const again = all.flatMap((number) => known.at(record(number), 0) ?? []);
    expect(again.length).toBeGreaterThan(SOUND_LIMITS.knownRecords / 2);
    expect(again.length).toBeLessThanOrEqual(SOUND_LIMITS.knownRecords);
    expect(all.every((number) => [number, undefined].includes(known.at(record(number), 0)))).toBe(true);
  });
});
