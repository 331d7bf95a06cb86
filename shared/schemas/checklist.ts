import * as z from 'zod';
import { firstOf, told } from '#shared/limits.ts';

/** What the checklist looks for before a lock (royalty rules §12.3). */
export const ChecklistCode = z
  .enum([
    'station-without-tariff',
    'station-without-licence',
    'licence-without-tariff',
    'licence-outside-cycles',
    'station-without-plays',
    'matched-plays',
    'matched-seconds',
    'matched-money',
    'share-conflicts',
    'plays-in-doubt',
    'agreement-ending',
    'work-under-way',
    'fx-missing',
    'run-missing',
  ])
  .meta({ id: 'ChecklistCode' });
export type ChecklistCode = z.infer<typeof ChecklistCode>;

export const ChecklistLevel = z.enum(['blocks', 'warns']).meta({ id: 'ChecklistLevel' });
export type ChecklistLevel = z.infer<typeof ChecklistLevel>;

/** How many places a finding names. */
export const MAX_PLACES = 20;

export const Finding = z
  .object({
    code: ChecklistCode,
    level: ChecklistLevel,
    value: z.string().max(40).meta({ description: 'how many there are, a percentage, or an amount' }),
    limit: z
      .string()
      .max(40)
      .nullable()
      .meta({ description: 'what the value should keep to, where there is a limit' }),
    where: firstOf(MAX_PLACES, z.object({ ref: told(70), message: told(120) })).meta({
      description: 'the first twenty stations, licences, partners or jobs that it is about',
    }),
  })
  .meta({
    id: 'Finding',
    description:
      'A finding of the checklist before a lock (royalty rules §12.3). One that blocks stops the close; the settings of the territory can change what a code does.',
  });
export type Finding = z.infer<typeof Finding>;
