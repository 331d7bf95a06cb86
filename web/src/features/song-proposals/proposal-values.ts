import type { z } from 'zod';
import type { NewSongProposal } from '#shared/schemas/song-proposals.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import type { UnidentifiedRow } from './song-columns.tsx';

/** A form that is not filled in yet. */
export const NO_PROPOSAL = {
  isUnregistered: false,
  workId: '',
  unregistered: { title: '', writers: '', iswc: '' },
  comment: '',
};

/** What of the form is sent: the work that was chosen, or the one that was written. */
export function proposalBody(
  { territory, song }: Pick<UnidentifiedRow, 'territory' | 'song'>,
  { isUnregistered, workId, unregistered, comment }: typeof NO_PROPOSAL,
): z.input<typeof NewSongProposal> {
  return {
    ...{ territory, song },
    ...(isUnregistered ? { unregistered: withoutBlanks(unregistered) } : { workId }),
    ...withoutBlanks({ comment }),
  };
}
