import * as z from 'zod';
import { AffiliationId, Ipi, IpiInput, SocietyCode } from '#shared/ids.ts';
import { Actor, CalendarDate, FreeText, Instant, Name } from '#shared/schemas/common.ts';

export const NewAffiliation = z
  .object({
    ipi: IpiInput.meta({ description: 'who it is; absent where only the name is known' }),
    name: Name.optional().meta({ description: 'who it is, where the IPI is not known' }),
    societyCode: SocietyCode,
    from: CalendarDate.meta({ description: 'the first day on which the party belongs to the society' }),
    reason: FreeText,
  })
  .refine(({ ipi, name }) => (ipi === undefined) !== (name === undefined), {
    path: ['ipi'],
    message: 'give the IPI, or else the name, not both',
  })
  .meta({ id: 'NewAffiliation' });
export type NewAffiliation = z.infer<typeof NewAffiliation>;

export const Affiliation = z
  .object({
    id: AffiliationId,
    ipi: Ipi.optional(),
    name: Name.optional(),
    societyCode: SocietyCode,
    from: CalendarDate,
    reason: FreeText,
    by: Actor,
    createdAt: Instant,
  })
  .meta({
    id: 'Affiliation',
    description:
      'That a party, by its IPI or else its name, belongs to a society from a date on. It reaches held money alone and never moves what was paid.',
  });
export type Affiliation = z.infer<typeof Affiliation>;
