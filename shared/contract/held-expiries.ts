import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import {
  confirmedExpiry,
  expiryWithRecords,
  newHeldExpiry,
  proposedExpiry,
} from '#shared/examples/held-expiries.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { CycleId, ExpiryId } from '#shared/ids.ts';
import { FINANCE, READ } from '#shared/permissions.ts';
import { filter, Page, pageOf, Territory } from '#shared/schemas/common.ts';
import {
  ExpiryStatus,
  HeldExpiry,
  HeldExpiryWithRecords,
  NewHeldExpiry,
} from '#shared/schemas/held-expiries.ts';

const one = z.object({ expiryId: ExpiryId });

export const proposeHeldExpiry = route({
  operation: 'proposeHeldExpiry',
  method: 'POST',
  path: '/api/held/expiries',
  summary: 'Propose that held money of a cycle expires',
  description:
    'Makes the list of what a locked cycle still holds, by a decision of the board. It is open for 90 days; then, once 31 December of the year in which the money becomes too old has passed, another person confirms it. What is released meanwhile does not expire. A cycle has one open list.',
  access: FINANCE,
  body: NewHeldExpiry,
  reply: { status: 201, schema: HeldExpiry },
  example: { body: newHeldExpiry, reply: proposedExpiry },
  refusals: ['not-found', 'cycle.not-locked', 'expiry.nothing-held', 'expiry.open'],
});

export const listHeldExpiries = route({
  operation: 'listHeldExpiries',
  method: 'GET',
  path: '/api/held/expiries',
  summary: 'Lists of held money that is to expire',
  description: 'Lists, proposed and confirmed, the newest first.',
  access: READ,
  query: Page.extend({
    territory: filter(Territory, 'of this territory; absent: of our own'),
    cycleId: filter(CycleId, 'of this cycle'),
    status: filter(ExpiryStatus, 'with this status'),
  }),
  reply: { status: 200, schema: pageOf(HeldExpiry) },
  example: { reply: pageWith(confirmedExpiry) },
  refusals: [],
});

export const readHeldExpiry = route({
  operation: 'readHeldExpiry',
  method: 'GET',
  path: '/api/held/expiries/{expiryId}',
  summary: 'A list of held money that is to expire, with its records',
  description:
    'The list with its records as they stand: what is held still, and of a confirmed list what it let expire.',
  access: READ,
  params: one,
  query: Page,
  reply: { status: 200, schema: HeldExpiryWithRecords },
  example: { reply: expiryWithRecords },
  refusals: ['not-found'],
});

export const confirmHeldExpiry = route({
  operation: 'confirmHeldExpiry',
  method: 'POST',
  path: '/api/held/expiries/{expiryId}/confirm',
  summary: 'Confirm a list: the money expires with the next close',
  description:
    'Commits the event by which the next close of the territory takes what its cycle still holds and gives it to those who have claims in it (royalty rules §9.3). Whoever proposed the list cannot confirm it. From now on nothing reaches the plays that the money was held for.',
  access: FINANCE,
  params: one,
  reply: { status: 200, schema: HeldExpiry },
  example: { reply: confirmedExpiry },
  refusals: [
    'not-found',
    'expiry.same-person',
    'expiry.confirmed',
    'expiry.still-open',
    'expiry.not-due',
    'cycle.closing',
    'version.stale',
  ],
});
