import * as z from 'zod';
import { ArtistId, Ipi, IpiInput, IsrcInput, IswcInput, SocietyCode } from '#shared/ids.ts';
import { Percent } from '#shared/money.ts';
import { Count, Email, Instant, Name, Version } from '#shared/schemas/common.ts';
import { AccountNumber } from '#shared/schemas/payment-accounts.ts';
import { PartyRole } from '#shared/schemas/repertoire.ts';

export const ArtistReference = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'letters, digits, dots, dashes, 64 at most')
  .meta({ id: 'ArtistReference' });

export const NewArtist = z
  .object({
    reference: ArtistReference,
    name: Name,
    email: Email,
    ipi: IpiInput,
    payoutAccount: AccountNumber.optional().meta({
      description: 'where the artist is paid: proposed in the artist’s name, for Finance to confirm',
    }),
  })
  .meta({ id: 'NewArtist' });
export type NewArtist = z.infer<typeof NewArtist>;
export const ArtistUpdate = NewArtist.omit({ reference: true })
  .extend({ version: Version })
  .meta({ id: 'ArtistUpdate' });
export type ArtistUpdate = z.infer<typeof ArtistUpdate>;

export const Artist = NewArtist.omit({ payoutAccount: true })
  .extend({
    id: ArtistId,
    ipi: Ipi.optional(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({
    id: 'Artist',
    description: 'A local artist, paid directly. The reference is published in statements and never changes.',
  });
export type Artist = z.infer<typeof Artist>;

const ArtistShare = z.object({ artistReference: ArtistReference, percent: Percent }).meta({
  id: 'ArtistShare',
  description: 'The share of a local artist who is onboarded.',
});
const SocietyShare = z
  .object({ name: Name, ipi: IpiInput, role: PartyRole, societyCode: SocietyCode, percent: Percent })
  .meta({ id: 'SocietyShare', description: 'The share of a party whom another society represents.' });
/** Who has a share of a local work: one of our artists, or a party of another society (royalty rules §4). */
export const LocalShare = z.union([ArtistShare, SocietyShare]).meta({ id: 'LocalShare' });
export type LocalShare = z.infer<typeof LocalShare>;

export const NewLocalWork = z
  .object({
    title: Name,
    iswc: IswcInput.optional(),
    isrc: IsrcInput.optional(),
    durationSeconds: Count.max(86_400).optional(),
    shares: z.array(LocalShare).min(1).max(50),
  })
  .meta({ id: 'NewLocalWork' });
export type NewLocalWork = z.infer<typeof NewLocalWork>;
