import * as z from 'zod';
import { Iswc, JobId, PartnerId } from '#shared/ids.ts';
import { Instant } from '#shared/schemas/common.ts';
import { CwrVersion } from '#shared/schemas/partners.ts';

export const Registration = z
  .object({
    partnerId: PartnerId,
    status: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({
        description:
          'As its version of CWR has it: AS, AC, RJ, CO, DU, SR, …; AS is ready for payment in 2.x alone.',
      }),
    cwrVersion: CwrVersion,
    recipientNumber: z
      .string()
      .max(20)
      .optional()
      .meta({ description: "The partner's own number of the work." }),
    iswc: Iswc.optional().meta({ description: 'The ISWC that the partner has of it.' }),
    at: Instant.meta({ description: 'When the partner said so.' }),
    jobId: JobId,
  })
  .meta({
    id: 'Registration',
    description: 'What a partner answered last of a work that was sent to it as CWR.',
  });
export type Registration = z.infer<typeof Registration>;
