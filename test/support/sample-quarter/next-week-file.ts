import { stringify } from 'csv-stringify/sync';
import { Chance } from './chance.ts';
import type { Airplay } from './usage-file.ts';
import { foreignName, localTitle, misspelt } from './words.ts';

type Song = { readonly title: string; readonly artist: string; readonly seconds: number };

const COLUMNS = ['play_id', 'station_id', 'played_at', 'title', 'artist', 'isrc', 'iswc', 'duration_seconds'];
const PLAYS = 180;
const SEED = 20_260_401;
const FIRST_SECOND = Date.UTC(2026, 3, 1) / 1000;
const SECONDS_OF_WEEK = 7 * 86_400;
const JINGLES = ['Station ID Morning Drive', 'News Theme', 'Advert Cocoa Butter Soap'];

/**
 * The first week of the quarter after: logs typed by hand, without identifiers. Matching finds most of the works by
 * itself and leaves some for a person.
 */
export function nextWeekFile({ setup, catalogues }: Airplay): string {
  const chance = new Chance(SEED);
  const works = catalogues.flatMap((catalogue) => catalogue.works);
  const unknown = Array.from({ length: 4 }, () => ({
    title: localTitle(chance),
    artist: foreignName(chance),
    seconds: chance.whole(150, 280),
  }));
  const rows = Array.from({ length: PLAYS }, (_, i) => {
    const { title, artist, seconds } = aSong();
    const at = FIRST_SECOND + Math.floor(((i + chance.fraction()) / PLAYS) * SECONDS_OF_WEEK);
    const playedAt = new Date(at * 1000).toISOString().replace('.000Z', 'Z');
    const station = chance.pickHit(setup.stations).stationId;
    return [
      `NXT-${String(i + 1).padStart(6, '0')}`,
      station,
      playedAt,
      title,
      artist,
      '',
      '',
      String(seconds),
    ];
  });
  return stringify([COLUMNS, ...rows]);

  function aSong(): Song {
    const which = chance.fraction();
    if (which < 0.06) return { title: chance.pick(JINGLES), artist: '', seconds: chance.whole(8, 30) };
    if (which < 0.18) return chance.pickHit(unknown);
    if (which < 0.3) return typed(localSong());
    const { title, recordings } = chance.pickHit(works);
    const { artist, durationSeconds } = chance.pick(recordings);
    return typed({ title, artist, seconds: durationSeconds - chance.whole(0, 12) });
  }

  function localSong(): Song {
    const { title, durationSeconds, shares } = chance.pickHit(setup.localWorks);
    const artist = setup.artists.find(({ reference }) => reference === shares[0]?.artist)?.name ?? '';
    return { title, artist, seconds: durationSeconds };
  }

  /** As a presenter remembers it: misspelt, half of its title, under another's name or nobody's. */
  function typed(song: Song): Song {
    const slip = chance.fraction();
    if (slip < 0.3) return { ...song, title: misspelt(song.title, chance) };
    if (slip < 0.4) return { ...song, title: misspelt(misspelt(song.title, chance), chance), artist: '' };
    if (slip < 0.5) return { ...song, title: song.title.split(' ').slice(0, 2).join(' ') };
    if (slip < 0.58) return { ...song, artist: foreignName(chance) };
    if (slip < 0.66) return { ...song, title: `${song.artist} - ${song.title}`, artist: '' };
    return song;
  }
}
