import * as z from 'zod';
import { DecisionId, Ipi, IpiInput, SocietyCode, WorkId } from '#shared/ids.ts';
import { Percent } from '#shared/money.ts';
import { ArtistReference } from '#shared/schemas/artists.ts';
import { Actor, CalendarDate, FreeText, Instant, Name, Version } from '#shared/schemas/common.ts';
import { PartyRole } from '#shared/schemas/repertoire.ts';

const MAX_SHARES = 100;
/** A total within 0.06 of 100 is whole (royalty rules §4); in hundredths of a percent, which are whole numbers. */
const MAX_HUNDREDTHS = 10_006;

export const DecidedShare = z
  .object({
    name: Name,
    ipi: Ipi.optional(),
    role: PartyRole,
    societyCode: SocietyCode.optional(),
    artistReference: ArtistReference.optional(),
    percent: Percent,
  })
  .meta({
    id: 'DecidedShare',
    description:
      'A performing share as people decided it. It names a society, or a local artist, or neither where no society is known.',
  });
export type DecidedShare = z.infer<typeof DecidedShare>;

export const NewDecidedShares = z
  .object({
    shares: z
      .array(DecidedShare.extend({ ipi: IpiInput }).meta({ id: 'NewDecidedShare' }))
      .min(1)
      .max(MAX_SHARES)
      .superRefine((shares, context) => {
        for (const [index, { societyCode, artistReference }] of shares.entries())
          if (societyCode !== undefined && artistReference !== undefined)
            context.addIssue({
              code: 'custom',
              path: [index, 'artistReference'],
              message: 'a share belongs to a society or to a local artist, not to both',
            });
        const total = shares.reduce((sum, { percent }) => sum + Math.round(Number(percent) * 100), 0);
        if (total > MAX_HUNDREDTHS)
          context.addIssue({
            code: 'custom',
            message: `the shares make ${(total / 100).toFixed(2)}, more than 100`,
          });
      }),
    from: CalendarDate.meta({ description: 'the first day of plays for which these shares count' }),
    to: CalendarDate.optional().meta({ description: 'the last such day; absent: without end' }),
    evidence: FreeText.meta({ description: 'what it rests on, such as a letter of both societies' }),
    reason: FreeText,
  })
  .refine(({ from, to }) => to === undefined || from <= to, {
    path: ['to'],
    message: 'the last day is before the first one',
  })
  .meta({ id: 'NewDecidedShares' });
export type NewDecidedShares = z.infer<typeof NewDecidedShares>;

export const DecidedShares = z
  .object({
    id: DecisionId,
    workId: WorkId,
    shares: z.array(DecidedShare).max(MAX_SHARES),
    from: CalendarDate,
    to: CalendarDate.optional(),
    evidence: FreeText,
    reason: FreeText,
    status: z.enum(['Proposed', 'Confirmed']),
    proposedBy: Actor,
    proposedAt: Instant,
    confirmedBy: Actor.optional(),
    confirmedAt: Instant.optional(),
    version: Version,
  })
  .meta({
    id: 'DecidedShares',
    description:
      'Shares of a work that two people decided, for plays dated from `from` to `to`; they count once they are confirmed. Of two decisions on one date the later confirmed one holds.',
  });
export type DecidedShares = z.infer<typeof DecidedShares>;
