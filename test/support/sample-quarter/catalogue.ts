import { Chance } from './chance.ts';
import { sampleIpi, sampleIsrc, sampleIswc } from './identifiers.ts';
import { foreignName, foreignTitle } from './words.ts';

export type SampleParty = {
  readonly name: string;
  readonly ipi: string;
  readonly role: string;
  readonly society: string;
  readonly percent: string;
};
export type SampleRecording = {
  readonly isrc: string;
  readonly artist: string;
  readonly durationSeconds: number;
};
export type SampleWork = {
  readonly workId: string;
  readonly title: string;
  readonly alternativeTitle: string;
  readonly iswc: string;
  readonly writers: readonly SampleParty[];
  readonly publishers: readonly SampleParty[];
  readonly sharesKnown: boolean;
  readonly recordings: readonly SampleRecording[];
};
/** Which society delivers a catalogue, and the numbers that its identifiers start from. */
export type CatalogueTerms = {
  readonly name: string;
  readonly society: string;
  readonly registrant: string;
  readonly works: number;
  readonly firstNumber: number;
};

/** Societies that nobody here represents, no society, and the code for “belongs to none”. */
const OTHER_SOCIETIES = ['021', '035', '', '099'];
const SPLITS = {
  1: ['100'],
  2: ['50', '50'],
  3: ['33.33', '33.33', '33.34'],
  4: ['40', '25', '25', '10'],
} as const;

/** The works and recordings that one society delivers: mostly its own writers, some split with others. */
export function catalogueOf({ name, society, registrant, works, firstNumber }: CatalogueTerms): SampleWork[] {
  const chance = new Chance(firstNumber);
  let recordings = 0;
  const party = (number: number, { role, percent }: { role: string; percent: string }): SampleParty => ({
    name: foreignName(chance),
    ipi: chance.is(0.9) ? sampleIpi(number) : '',
    role,
    society: chance.is(0.82) ? society : chance.pick(OTHER_SOCIETIES),
    percent,
  });
  return Array.from({ length: works }, (_, i) => {
    const number = firstNumber + i;
    const size = chance.pick([1, 1, 2, 2, 2, 3, 4] as const);
    const hasPublisher = size > 1 && chance.is(0.35);
    const parties = SPLITS[size].map((percent, which) => {
      const isPublisher = hasPublisher && which === size - 1;
      return party(number * 10 + which, { role: isPublisher ? 'E' : chance.pick(['CA', 'C', 'A']), percent });
    });
    const count = chance.is(0.55) ? 2 : 1;
    const artist = foreignName(chance);
    const title = foreignTitle(chance);
    return {
      workId: `${name}-${String(i + 1).padStart(5, '0')}`,
      title,
      alternativeTitle: chance.is(0.1) ? foreignTitle(chance) : '',
      iswc: chance.is(0.97) ? sampleIswc(number) : '',
      writers: parties.filter(({ role }) => role !== 'E'),
      publishers: parties
        .filter(({ role }) => role === 'E')
        .map((one) => ({ ...one, name: `${one.name.split(' ')[1]} Music` })),
      sharesKnown: chance.is(0.95),
      recordings: Array.from({ length: count }, () => {
        recordings += 1;
        const isrc = sampleIsrc(registrant, recordings);
        return { isrc, artist, durationSeconds: chance.whole(142, 335) };
      }),
    };
  });
}
