import fc from 'fast-check';
import type { Statement } from '#functions/formats/statement/statement.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import { aShare, aStatementOf, aWorkSnapshot, type Use } from './a-used-statement.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const anyIsrc = fc.constantFrom('ZZA012600001', 'ZZA012600002', 'zz-a01-26-00003', 'none', undefined);
const WORK_REFS = ['T9000000011', 'T9000000022', 'ZZA012600001', '010/K|9', '010/\\'];

const anyShare: fc.Arbitrary<Share> = fc
  .record({
    kind: fc.constantFrom('writer', 'publisher', 'artist'),
    role: fc.constantFrom('CA', 'AR', 'AD', 'E', 'SE'),
    name: anyText.map((text) => text.replace(/\p{Cc}/gu, '').trim() || 'X'),
    ipi: fc.constantFrom('00900000127', '00900000225', undefined),
    societyCode: fc.constantFrom('010', '052', undefined),
    percent: fc.constantFrom('0', '12.5', '33.33', '50', undefined),
  })
  .map(({ kind, ipi, societyCode, percent, ...share }) =>
    aShare({
      ...share,
      ...(kind === 'writer' ? {} : kind === 'publisher' ? { kind: 'publisher' } : { kind: 'artist' }),
      ipi,
      societyCode,
      percent,
    }),
  );

const anyUse = fc
  .record({
    playId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
    workRef: fc.constantFrom(...WORK_REFS),
    isrc: anyIsrc,
    title: anyText,
    artist: fc.option(anyText, { nil: undefined }),
    stationId: fc.constantFrom('GH-1', 'GH-2', 'GH-3'),
    durationSeconds: fc.nat(20_000),
    minor: fc.bigInt(0n, 100_000n),
  })
  .map(
    ({ isrc, artist, ...use }): Use => ({
      ...use,
      ...(isrc !== undefined && { isrc }),
      ...(artist !== undefined && { artist }),
    }),
  );

/** Statements that add up, of every kind of text, with works described or not. */
export const anyStatement: fc.Arbitrary<Statement> = fc
  .record({
    uses: fc.array(anyUse, { maxLength: 20 }),
    shares: fc.array(fc.array(anyShare, { maxLength: 5 }), { maxLength: WORK_REFS.length }),
    title: anyText,
  })
  .map(({ uses, shares, title }) =>
    aStatementOf(uses, {
      works: shares.map((of, i) => aWorkSnapshot({ workRef: WORK_REFS[i] ?? '', title, shares: of })),
    }),
  );
