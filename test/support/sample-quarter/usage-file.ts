import { stringify } from 'csv-stringify/sync';
import type { SampleWork } from './catalogue.ts';
import { Chance } from './chance.ts';
import { punctuated } from './identifiers.ts';
import type { SampleSetup } from './setup.ts';
import { foreignName, localTitle, misspelt } from './words.ts';

type Play = {
  readonly title: string;
  readonly artist: string;
  readonly isrc: string;
  readonly iswc: string;
  readonly durationSeconds: number;
};
/** What the stations play from: works of the partners by how often they are heard, and the setup's local works. */
export type Airplay = {
  readonly setup: SampleSetup;
  readonly catalogues: readonly { readonly works: readonly SampleWork[]; readonly weight: number }[];
};

const COLUMNS = ['play_id', 'station_id', 'played_at', 'title', 'artist', 'isrc', 'iswc', 'duration_seconds'];
const PLAYS = 2400;
const SEED = 20_260_101;
const FIRST_SECOND = Date.UTC(2026, 0, 1) / 1000;
const SECONDS_OF_PERIOD = 90 * 86_400;
const SENT_TWICE = [3, 400, 801, 1202, 1603];
const NEW_YEAR_BEFORE = '2025-12-31T23:58:10Z';

/** The stations' play log of the quarter: hits and rarities, local and foreign, and every mistake of real logs. */
export function usageFile({ setup, catalogues }: Airplay): string {
  const chance = new Chance(SEED);
  const unknown = Array.from({ length: 12 }, () => ({
    title: localTitle(chance),
    artist: foreignName(chance),
  }));
  const rows = Array.from({ length: PLAYS }, (_, i) => {
    const { title, artist, isrc, iswc, durationSeconds } = aPlay(chance);
    const at = FIRST_SECOND + Math.floor(((i + chance.fraction()) / PLAYS) * SECONDS_OF_PERIOD);
    const playedAt = new Date(at * 1000).toISOString().replace('.000Z', 'Z');
    const station = chance.pickHit(setup.stations).stationId;
    return [playId(i), station, playedAt, title, artist, isrc, punctuated(iswc), String(durationSeconds)];
  });
  return stringify([COLUMNS, ...rows, ...mistakes(rows)]);

  function aPlay(from: Chance): Play {
    const which = from.fraction();
    if (which < 0.06)
      return { ...from.pickHit(unknown), isrc: '', iswc: '', durationSeconds: from.whole(120, 300) };
    if (which < 0.26) return localPlay(from);
    let left = (which - 0.26) / 0.74;
    for (const { works, weight } of catalogues) {
      if (left < weight) return foreignPlay(from, from.pickHit(works));
      left -= weight;
    }
    throw new Error('the weights of the catalogues make 1');
  }

  function localPlay(from: Chance): Play {
    const { title, isrc, iswc, durationSeconds, shares } = from.pickHit(setup.localWorks);
    const artist = setup.artists.find(({ reference }) => reference === shares[0]?.artist)?.name ?? '';
    return { title, artist, ...identifiers(from, { isrc, iswc: iswc ?? '' }), durationSeconds };
  }
}

function foreignPlay(chance: Chance, { title, iswc, recordings }: SampleWork): Play {
  const { isrc, artist, durationSeconds } = chance.pick(recordings);
  const heardSeconds = chance.is(0.04) ? chance.whole(4, 19) : durationSeconds - chance.whole(0, 12);
  if (chance.is(0.05)) {
    return { title: misspelt(title, chance), artist, isrc: '', iswc: '', durationSeconds: heardSeconds };
  }
  return { title, artist, ...identifiers(chance, { isrc, iswc }), durationSeconds: heardSeconds };
}

/** Logs carry the ISRC mostly, sometimes the ISWC, seldom both. */
function identifiers(
  chance: Chance,
  { isrc, iswc }: Pick<Play, 'isrc' | 'iswc'>,
): Pick<Play, 'isrc' | 'iswc'> {
  if (iswc !== '' && chance.is(0.18)) return { isrc: '', iswc };
  return { isrc: chance.is(0.1) ? isrc.toLowerCase() : isrc, iswc: chance.is(0.1) ? iswc : '' };
}

/** A play sent twice, one before the period, and rows that cannot be taken or only in part. */
function mistakes(rows: readonly (readonly string[])[]): (readonly string[])[] {
  const repeated = rows.filter((_, i) => SENT_TWICE.includes(i));
  const row = (number: number, over: Partial<Record<(typeof COLUMNS)[number], string>>) => {
    const plain = rows[number] ?? [];
    return COLUMNS.map(
      (column, i) => over[column] ?? (column === 'play_id' ? playId(PLAYS + number) : (plain[i] ?? '')),
    );
  };
  return [
    ...repeated,
    row(10, { played_at: NEW_YEAR_BEFORE }),
    row(11, { isrc: 'ZZ-NOT-AN-ISRC' }),
    row(12, { isrc: 'ZZASC26' }),
    row(13, { iswc: 'T-900.000.001-0', isrc: '' }),
    row(14, { station_id: 'GH-XXX-99' }),
    row(15, { station_id: 'GH-XXX-99' }),
    row(16, { played_at: '31/01/2026 14:05' }),
    row(17, { played_at: '2026-02-30T10:00:00Z' }),
    row(18, { duration_seconds: '-30' }),
    row(19, { play_id: '' }),
  ];
}

const playId = (number: number) => `SMP-${String(number + 1).padStart(6, '0')}`;
