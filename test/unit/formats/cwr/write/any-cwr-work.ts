import fc from 'fast-check';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';
import { aCwrShare, aCwrWork } from './a-cwr-work.ts';

const IPIS = ['00999900167', '00999900265', '00999900363', '00999900461', '00999900559', '00999900657'];
const anyName = fc.constantFrom(
  'Kojo Mensahtest',
  'Ama Serwaatest',
  'Ɔdɔ Yɛ Fɛ',
  'Madonna',
  'Jean de la Cruz',
  'Smith, John',
);
const anyTitle = fc
  .string({ unit: fc.constantFrom('a', 'ɛ', 'Ŋ', ' ', '’', 'é', '9', '(', '“', '|', '愛'), maxLength: 80 })
  .map((text) => `X${text}`);
const anyParty = fc.record({
  name: anyName,
  ipi: fc.constantFrom(...IPIS, undefined),
  societyCode: fc.constantFrom('010', '052', '099'),
});
/** Splits a whole into as many parts, some of them nothing. */
const anyParts = (whole: number, count: number) =>
  fc.array(fc.nat(100), { minLength: count, maxLength: count }).map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const parts = weights.map((weight) => (sum === 0 ? 0 : Math.floor((whole * weight) / sum)));
    const left = whole - parts.reduce((total, part) => total + part, 0);
    return parts.map((part, i) => (i === 0 ? part + left : part));
  });

const anyShares: fc.Arbitrary<readonly Share[]> = fc
  .record({
    published: fc.integer({ min: 0, max: 5000 }),
    chains: fc.array(
      fc.record({
        original: anyParty,
        sub: fc.option(anyParty),
        acquirer: fc.option(anyParty),
        gap: fc.nat(3),
      }),
      { maxLength: 3 },
    ),
    writers: fc.array(
      fc.record({ party: anyParty, role: fc.constantFrom('CA', 'C', 'A', 'AR'), of: fc.nat(4) }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .chain(({ published, chains, writers }) => {
    const whole = chains.length === 0 ? 0 : published;
    return fc
      .tuple(anyParts(whole, chains.length), anyParts(10_000 - whole, writers.length))
      .map(([ofChains, ofWriters]) => [
        ...writers.map(({ party, role, of }, i) =>
          aCwrShare({
            ...party,
            role: i === 0 ? 'CA' : role,
            ...percentOf(ofWriters[i]),
            ...(of > 0 && of <= chains.length && { chain: of * 7 }),
          }),
        ),
        ...chains.flatMap(({ original, sub, acquirer }, i) => {
          const chain = (i + 1) * 7;
          const collects = percentOf(ofChains[i]);
          const publisher = (role: string, party: Partial<Share>, over: Partial<Share>) => {
            const { percent: _none, ...share } = aCwrShare({ kind: 'publisher', role, ...party, chain });
            return { ...share, ...over };
          };
          return [
            publisher('E', original, sub === null ? collects : {}),
            ...(acquirer === null ? [] : [publisher('AQ', acquirer, {})]),
            ...(sub === null ? [] : [publisher('SE', sub, collects)]),
          ];
        }),
      ]);
  });

const percentOf = (hundredths = 0): Partial<Share> =>
  hundredths === 0 ? { percent: undefined } : { percent: (hundredths / 100).toFixed(2) };

/** Works that every version of CWR can carry, with chains, sub-publishers, acquirers and letters of Ghana. */
export const anyCwrWork: fc.Arbitrary<WorkSnapshot> = fc
  .record({
    title: anyTitle,
    alternativeTitles: fc.array(anyTitle, { maxLength: 3 }),
    shares: anyShares,
    iswc: fc.constantFrom('T9000000011', undefined),
    isrcs: fc.constantFrom([], ['GHZZZ2600017'], ['GHZZZ2600017', 'GHZZZ2600018']),
    partnerWorkId: fc.constantFrom('990000001', 'too-long-for-an-identifier', undefined),
  })
  .map(({ iswc, partnerWorkId, ...work }) => {
    const { iswc: _iswc, partnerWorkId: _id, ...plain } = aCwrWork();
    return {
      ...plain,
      ...work,
      ...(iswc !== undefined && { iswc }),
      ...(partnerWorkId !== undefined && { partnerWorkId }),
    };
  });
