import type { SongProposal } from '#shared/schemas/song-proposals.ts';

/**
 * What a proposal that waits holds as its name, so that a partner has one for a song and a work: given back when it is
 * decided or withdrawn. All works that are not registered yet share one.
 */
export function nameOfProposal({
  partnerId,
  territory,
  song,
  workId = undefined,
}: Pick<SongProposal, 'partnerId' | 'territory' | 'song'> & {
  readonly workId?: SongProposal['workId'] | undefined;
}): string {
  return [partnerId, territory, song, workId ?? 'unregistered'].join('/');
}
