import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diffLines } from '#web/parts/repertoire/diff-lines.ts';

describe('diffLines', () => {
  test('what both have stays, what went stands before what came', () => {
    const lines = diffLines(['Ama 50 %', 'Kofi 50 %'], ['Ama 50 %', 'Yaw 50 %']);

    expect(lines).toEqual([
      { kind: 'kept', text: 'Ama 50 %' },
      { kind: 'gone', text: 'Kofi 50 %' },
      { kind: 'new', text: 'Yaw 50 %' },
    ]);
  });

  test('a line that only moved is shown as gone and new', () => {
    const kinds = diffLines(['Ama', 'Kofi'], ['Kofi', 'Ama']).map(({ kind }) => kind);

    expect(kinds.toSorted()).toEqual(['gone', 'kept', 'new']);
  });

  test('whatever the lines, both sides can be read from it again', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        const without = (kind: string) => diff.filter((line) => line.kind !== kind).map(({ text }) => text);
        expect(without('new')).toEqual(before);
        expect(without('gone')).toEqual(after);
      }),
      { seed: 7 },
    );
  });
});
