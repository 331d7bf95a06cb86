import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '#shared/canonical-json.ts';
import { differenceOf } from '#shared/difference-of.ts';

describe('the difference of two states', () => {
  test.each([
    ['a field that changed', { a: 1, b: 2 }, { a: 1, b: 3 }, { b: 2 }, { b: 3 }],
    ['a field that came, and one that went', { a: 1 }, { b: 2 }, { a: 1 }, { b: 2 }],
    ['null, which is not the same as nothing', { a: null }, {}, { a: null }, {}],
    ['a field that became null', { a: 1 }, { a: null }, { a: 1 }, { a: null }],
    ['what lies deeper', { a: { x: 1, y: 2 } }, { a: { x: 1, y: 3 } }, { a: { y: 2 } }, { a: { y: 3 } }],
    ['a list as a whole', { a: [1, 2] }, { a: [1, 2, 3] }, { a: [1, 2] }, { a: [1, 2, 3] }],
    ['a thing of another kind', { a: { x: 1 } }, { a: [1] }, { a: { x: 1 } }, { a: [1] }],
    ['all of a thing that is new', null, { a: 1 }, null, { a: 1 }],
    [
      'a field named like what every object has',
      { a: {} },
      { a: { toString: '' } },
      { a: {} },
      { a: { toString: '' } },
    ],
    ['nothing where both are the same', { a: { x: [1] } }, { a: { x: [1] } }, {}, {}],
    ['nothing of a field that neither has', { a: undefined }, {}, {}, {}],
  ])('is %s', (_, before, after, was, is) => {
    expect(differenceOf(before, after)).toEqual({ before: was, after: is });
  });

  test('put upon what was gives what is, and taken off what is gives what was', () => {
    const anything = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const { before: was, after: is } = differenceOf(before, after);
        expect(canonicalJson(patched(before, was, is))).toBe(canonicalJson(after));
        expect(canonicalJson(patched(after, is, was))).toBe(canonicalJson(before));
      }),
    );
  });
});

/** What a reader of the audit does with an entry: takes off what was, puts on what is. */
function patched(state: unknown, was: unknown, is: unknown): unknown {
  if (!isObject(state) || !isObject(was) || !isObject(is)) return is;
  const names = new Set([...Object.keys(state), ...Object.keys(is)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const [wasThere, isThere] = [Object.hasOwn(was, name), Object.hasOwn(is, name)];
      if (!wasThere && !isThere) return [[name, state[name]]];
      return isThere ? [[name, wasThere ? patched(state[name], was[name], is[name]) : is[name]]] : [];
    }),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
