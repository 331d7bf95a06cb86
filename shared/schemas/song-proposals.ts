import * as z from 'zod';
import { Isrc, Iswc, IswcInput, PartnerId, SongProposalId, WorkId } from '#shared/ids.ts';
import { namesOf } from '#shared/machines/machine.ts';
import { SONG_PROPOSAL } from '#shared/machines/song-proposal.ts';
import { MoneyField } from '#shared/money.ts';
import { Actor, Count, FreeText, Instant, Name, Territory, Version } from '#shared/schemas/common.ts';

export const SongKey = z.string().min(1).max(160).meta({
  id: 'SongKey',
  description:
    'Title and artist as one key, as lists of songs give it: all that are written so are one song.',
});
const Comment = z.string().trim().min(1).max(500);
const LoggedText = z.string().max(1000).nullable();

export const UnidentifiedSong = z
  .object({
    song: SongKey,
    territory: Territory,
    title: LoggedText,
    artist: LoggedText,
    isrc: Isrc.nullable(),
    plays: Count,
    held: MoneyField.nullable().meta({
      description: 'what locked cycles hold for its plays, at the most; null where they hold nothing for it',
    }),
    proposals: Count.meta({
      description: 'proposals that wait for it: for a partner its own, for staff those of all',
    }),
  })
  .meta({ id: 'UnidentifiedSong', description: 'What was played by one title and artist and has no work.' });
export type UnidentifiedSong = z.infer<typeof UnidentifiedSong>;

const unregistered = { title: Name, writers: Name };
const UnregisteredWork = z
  .object({ ...unregistered, iswc: Iswc.optional() })
  .meta({ id: 'UnregisteredWork', description: 'A work that the partner has not delivered yet.' });

export const NewSongProposal = z
  .object({
    partnerId: PartnerId.optional().meta({
      description: 'who says so: needed of staff; a partner’s token says it',
    }),
    territory: Territory,
    song: SongKey,
    workId: WorkId.optional().meta({ description: 'one of the partner’s own works' }),
    unregistered: z
      .object({ ...unregistered, iswc: IswcInput.optional() })
      .optional()
      .meta({ description: 'the work, where the partner has not delivered it yet' }),
    comment: Comment.optional(),
  })
  .refine((sent) => (sent.workId === undefined) !== (sent.unregistered === undefined), {
    path: ['workId'],
    message: 'name one of your works, or one that is not registered yet',
  })
  .meta({ id: 'NewSongProposal' });
export type NewSongProposal = z.infer<typeof NewSongProposal>;

export const SongProposalStatus = z.enum(namesOf(SONG_PROPOSAL.states)).meta({ id: 'SongProposalStatus' });
export type SongProposalStatus = z.infer<typeof SongProposalStatus>;

/** A proposal as it is stored and audited. */
export const SongProposal = z.object({
  id: SongProposalId,
  partnerId: PartnerId,
  territory: Territory,
  song: SongKey,
  title: LoggedText,
  artist: LoggedText,
  workId: WorkId.optional(),
  unregistered: UnregisteredWork.optional(),
  comment: Comment.optional(),
  status: SongProposalStatus,
  proposedBy: Actor,
  proposedAt: Instant,
  decidedBy: Actor.optional(),
  decidedAt: Instant.optional(),
  reason: FreeText.optional().meta({ description: 'why it was declined' }),
  version: Version,
});
export type SongProposal = z.infer<typeof SongProposal>;

export const SongProposalView = SongProposal.extend({
  partnerName: Name,
  workTitle: z.string().nullable().meta({ description: 'of the work that it names' }),
  proposedBy: Actor.optional().meta({ description: 'for staff' }),
  decidedBy: Actor.optional().meta({ description: 'for staff' }),
  isSongDecided: z.boolean().meta({
    description: 'it waits, but the song does not: somebody decided it, or its plays found their work',
  }),
  rivals: Count.meta({ description: 'for staff: how many other partners’ proposals wait for the same song' }),
}).meta({
  id: 'SongProposal',
  description: 'That a song without a work is one of a partner’s own, as the partner says.',
});
export type SongProposalView = z.infer<typeof SongProposalView>;

const version = { version: Version };
export const AcceptSongProposal = z
  .object({
    ...version,
    workId: WorkId.optional().meta({
      description: 'the work, where the proposal names none that is registered',
    }),
  })
  .meta({ id: 'AcceptSongProposal' });
export const DeclineSongProposal = z
  .object({ ...version, reason: FreeText.meta({ description: 'the partner reads it' }) })
  .meta({ id: 'DeclineSongProposal' });
export const WithdrawSongProposal = z.object(version).meta({ id: 'WithdrawSongProposal' });
