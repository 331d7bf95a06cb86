import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { peekBytes } from '#functions/formats/peek-bytes.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';

describe('looking at the beginning of a stream', () => {
  test('shows the first bytes and loses none, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 60 }),
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 1, max: 70 }),
        async (bytes, size, limit) => {
          const { head, whole } = await peekBytes(inPieces(Buffer.from(bytes), size), limit);
          expect([...head]).toEqual([...bytes.subarray(0, limit)]);
          expect([...Buffer.concat(await allOf(whole))]).toEqual([...bytes]);
        },
      ),
      { seed: 20_260_101 },
    );
  });

  test('reads no further than it must', async () => {
    let given = 0;
    const source = async function* () {
      for (;;) {
        given += 1;
        yield new Uint8Array(10);
      }
    };
    await peekBytes(source(), 25);
    expect(given).toBe(3);
  });
});
