import { cleanText } from './clean-text.ts';
import type { Recording } from './recording.ts';

/** The artist of a recording whose performers and writers are unknown: the cell must not be empty. */
export const UNKNOWN_ARTIST = 'Unknown';

/** Who performs a recording: as the stations logged it most often, else who wrote its works. */
export function displayArtist({ artist, works }: Recording): string {
  const creators = works.flatMap(({ shares }) => shares.filter(({ kind }) => kind !== 'publisher'));
  const names = [...new Set(creators.map(({ name }) => name))].join(', ');
  return cleanText(artist ?? '') || cleanText(names) || UNKNOWN_ARTIST;
}
