import * as z from 'zod';

export const Problem = z
  .object({
    type: z.string().meta({ description: 'urn:zamio:problem: and a code that never changes its meaning' }),
    title: z.string().meta({ description: 'what happened' }),
    status: z.int(),
    detail: z.string().meta({ description: 'what to do, or the things at hand' }),
    instance: z.string().meta({ description: 'the path that was asked' }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'the fields that are wrong' }),
  })
  .meta({ id: 'Problem', description: 'The body of every refusal, `application/problem+json`.' });
export type Problem = z.infer<typeof Problem>;
