import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { waiting } from '#shared/examples/waiting.ts';
import { READ } from '#shared/permissions.ts';
import { filter, Territory } from '#shared/schemas/common.ts';
import { Waiting } from '#shared/schemas/waiting.ts';

export const readWaiting = route({
  operation: 'readWaiting',
  method: 'GET',
  path: '/api/waiting',
  summary: 'What waits for whoever asks',
  description:
    'What of a territory waits for a person of the caller’s roles, the most urgent first: payments to approve, send and settle or that failed, what gateways reported and fits no payment, payment accounts and expiries that wait for a second person, cycles to close, reports that are due or overdue, songs that partners say are theirs, songs without a work, held money, failed jobs of the last seven days, and open issues by cause. What the caller may not do itself, such as to send what it approved, is left out; a viewer is shown all of it. Counts are bounded: `isMore` says that there may be more. With it come the next reports that are due and, before the first lock, what a new system has still to be given.',
  access: READ,
  query: z.object({ territory: filter(Territory, 'of this territory; absent: of our own') }),
  reply: { status: 200, schema: Waiting },
  example: { reply: waiting },
  refusals: [],
});
