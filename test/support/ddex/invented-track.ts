import { Chance } from '#test/support/sample-quarter/chance.ts';
import { sampleIpi, sampleIsrc, sampleIswc } from '#test/support/sample-quarter/identifiers.ts';
import { foreignName, foreignTitle, localTitle } from '#test/support/sample-quarter/words.ts';

export type InventedParty = {
  readonly number: number;
  readonly name: string;
  readonly ipi: string;
  readonly role: string;
};

/** One recording, the work in it and who made both; nobody and nothing of it exists. */
export type InventedTrack = {
  readonly number: number;
  readonly title: string;
  readonly alternativeTitle: string;
  readonly artist: string;
  readonly isrc: string;
  readonly iswc: string;
  readonly workId: string;
  readonly seconds: number;
  readonly writers: readonly InventedParty[];
  readonly publisher: InventedParty;
  /** In hundredths of a percent, of the writers and then the publisher; together 100 percent. */
  readonly shares: readonly number[];
};

/** The track of a number, the same one in every run. */
export function inventTrack(number: number, seed: number): InventedTrack {
  const chance = new Chance(seed * 1_000_003 + number);
  const writers = Array.from({ length: chance.whole(1, 3) }, (_, i) =>
    inventParty(chance, { number: number * 4 + i, role: i === 0 ? 'ComposerLyricist' : 'Composer' }),
  );
  const part = Math.floor(5000 / writers.length);
  const ofWriters = writers.map(() => part);
  return {
    number,
    title: foreignTitle(chance),
    alternativeTitle: localTitle(chance),
    artist: foreignName(chance),
    isrc: sampleIsrc(`A${String(Math.floor(number / 100_000)).padStart(2, '0')}`, number % 100_000),
    iswc: sampleIswc(number),
    workId: `SS1-${number}`,
    seconds: chance.whole(61, 400),
    writers,
    publisher: inventParty(chance, { number: number * 4 + 3, role: 'MusicPublisher' }),
    shares: [...ofWriters, 10_000 - part * writers.length],
  };
}

function inventParty(chance: Chance, { number, role }: { number: number; role: string }): InventedParty {
  return { number, name: `${foreignName(chance)} ${number}`, ipi: IPIS[number % IPIS.length] ?? '', role };
}

/** Check digits take long to find; those of one track differ. */
const IPIS = Array.from({ length: 400 }, (_, i) => sampleIpi(i + 1));

export const percent = (hundredths: number): string => (hundredths / 100).toFixed(2);

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
