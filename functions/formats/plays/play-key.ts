import { createHash } from 'node:crypto';

type Heard = {
  readonly stationId: string;
  /** RFC 3339 in UTC. */
  readonly playedAt: string;
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
};

/**
 * The id of a play whose log gives none: the same station, start (to the second), title and artist make the same id,
 * whatever the case, marks and blanks, so that a log sent again brings no play twice.
 */
export function playKey({ stationId, playedAt, title = '', artist = '' }: Heard): string {
  const text = [stationId, playedAt.slice(0, 19), plain(title), plain(artist)].join('\n');
  return `log-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
