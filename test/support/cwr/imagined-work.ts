import type { Chance } from '#test/support/sample-quarter/chance.ts';
import { sampleIpi, sampleIsrc, sampleIswc } from '#test/support/sample-quarter/identifiers.ts';

export type ImaginedParty = {
  readonly number: string;
  readonly name: string;
  readonly firstName: string;
  readonly ipi: string;
  readonly society: string;
};
export type ImaginedWriter = ImaginedParty & {
  readonly role: string;
  /** Hundredths of a percent. */
  readonly performing: number;
  readonly mechanical: number;
  readonly manuscript: number;
  /** Index of its chain; undefined without publishers. */
  readonly chain: number | undefined;
};
export type ImaginedChain = {
  readonly isControlled: boolean;
  readonly original: ImaginedParty;
  readonly sub: (ImaginedParty & { readonly territory: string }) | undefined;
  readonly performing: number;
  readonly mechanical: number;
};
export type ImaginedWork = {
  readonly number: string;
  readonly title: string;
  readonly iswc: string;
  readonly seconds: number;
  readonly writers: readonly ImaginedWriter[];
  readonly chains: readonly ImaginedChain[];
  readonly alternatives: readonly string[];
  readonly performers: readonly string[];
  readonly isrc: string | undefined;
};

/** A work as they are registered: one to four writers, up to two publisher chains, some with a sub-publisher. */
export function imagineWork(index: number, chance: Chance): ImaginedWork {
  const chainCount = chance.whole(0, 2);
  const people = chance.pickSome(WRITERS, chance.whole(Math.max(1, chainCount), 4));
  const parts = split(chainCount === 0 ? 10_000 : 5_000, people.length);
  const agreed = split(10_000, people.length);
  const writers = people.map((person, at) => ({
    ...person,
    role: at === 0 ? chance.pick(['CA', 'C', 'A']) : chance.pick(['CA', 'C']),
    performing: parts[at] ?? 0,
    mechanical: chainCount === 0 ? (agreed[at] ?? 0) : 0,
    manuscript: agreed[at] ?? 0,
    chain: chainCount === 0 ? undefined : at % chainCount,
  }));
  return {
    number: `ZZ${String(index).padStart(9, '0')}`,
    title: title(chance),
    iswc: chance.is(0.8) ? sampleIswc(index % 100_000_000) : '',
    seconds: chance.whole(90, 420),
    writers,
    chains: imagineChains(chainCount, chance),
    alternatives: Array.from({ length: chance.whole(0, 2) }, () => title(chance)),
    performers: Array.from(
      { length: chance.whole(0, 2) },
      () => `THE ${chance.pick(WORDS)} ${chance.pick(WORDS)}S`,
    ),
    isrc: chance.is(0.7) ? sampleIsrc('CWR', index % 100_000) : undefined,
  };
}

/** Splits a whole into parts that add up to it exactly; what is left over goes to the first. */
function split(whole: number, parts: number): readonly number[] {
  const part = Math.trunc(whole / parts);
  return Array.from({ length: parts }, (_, at) => (at === 0 ? whole - part * (parts - 1) : part));
}

function imagineChains(count: number, chance: Chance): readonly ImaginedChain[] {
  const [performing, mechanical] = [split(5_000, Math.max(1, count)), split(10_000, Math.max(1, count))];
  const companies = chance.pickSome(PUBLISHERS, count * 2);
  return Array.from({ length: count }, (_, at) => {
    const isControlled = at === 0 || chance.is(0.6);
    const [original, sub] = [companies[2 * at], companies[2 * at + 1]];
    if (original === undefined || sub === undefined) throw new Error('there are too few publishers');
    return {
      isControlled,
      original,
      sub:
        isControlled && chance.is(0.5)
          ? { ...sub, territory: chance.pick(['0840', '2100', '2120']) }
          : undefined,
      performing: performing[at] ?? 0,
      mechanical: mechanical[at] ?? 0,
    };
  });
}

const WORDS =
  'HARBOUR LANTERN RAIN MARKET DRUM COCOA RIVER THUNDER MANGO FERRY SUNDAY LAGOON COMPASS SAVANNAH WINDOW TRAIN'.split(
    ' ',
  );
const SURNAMES =
  'MOONFALL LANTERNWOOD RAINPATH GOLDREED SALTWIND FIREBROOK STARMARSH DRIFTHOLM CLAYRIVER'.split(' ');
const GIVEN =
  'TAM ODELL WREN LIOR SABLE JUNO PERRIN CALLA FENN ISOLDE MARLO QUILL TANSY ROWAN OTTILIE BRAM'.split(' ');

const title = (chance: Chance) => `${chance.pickSome(WORDS, 3).join(' ')}${chance.is(0.1) ? ', PT. 2' : ''}`;

const SOCIETIES = ['052', '010', '021', '058', '063', '285'];
const party = (letter: string, index: number, name: string, firstName: string): ImaginedParty => ({
  number: `${letter}${String(index + 1).padStart(5, '0')}`,
  name,
  firstName,
  ipi: sampleIpi(index + (letter === 'W' ? 1000 : 2000)),
  society: SOCIETIES[index % SOCIETIES.length] ?? '052',
});
const WRITERS = Array.from({ length: 120 }, (_, index) =>
  party('W', index, SURNAMES[index % 9] ?? '', GIVEN[Math.trunc(index / 9) % 16] ?? ''),
);
const PUBLISHERS = Array.from({ length: 40 }, (_, index) =>
  party('P', index, `${WORDS[index % 16]} ${SURNAMES[Math.trunc(index / 5) % 9]} MUSIC`, ''),
);
