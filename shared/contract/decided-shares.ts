import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { confirmedShares, newDecidedShares, proposedShares } from '#shared/examples/decided-shares.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { DecisionId, WorkId } from '#shared/ids.ts';
import { OPS, READ } from '#shared/permissions.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import { DecidedShares, NewDecidedShares } from '#shared/schemas/decided-shares.ts';

const ofWork = z.object({ workId: WorkId });

export const proposeDecidedShares = route({
  operation: 'proposeDecidedShares',
  method: 'POST',
  path: '/api/works/{workId}/decided-shares',
  summary: 'Propose whose a work is, for plays of some days',
  description:
    'Proposes the shares of a work where deliveries conflict or are wrong. They count for nothing until another person confirms them. A society or a local artist stands in a share, never both; together they make at most 100.06. A decision about a merged work is one about the work that it was merged into.',
  access: OPS,
  params: ofWork,
  body: NewDecidedShares,
  reply: { status: 201, schema: DecidedShares },
  example: { body: newDecidedShares, reply: proposedShares },
  refusals: ['not-found', 'artist.unknown'],
});

export const listDecidedShares = route({
  operation: 'listDecidedShares',
  method: 'GET',
  path: '/api/works/{workId}/decided-shares',
  summary: 'Decisions about the shares of a work',
  description:
    'Decisions, proposed and confirmed, the newest first; those about works that were merged into this one are among them. For a play the decision confirmed last counts whose days hold the date of the play.',
  access: READ,
  params: ofWork,
  query: Page,
  reply: { status: 200, schema: pageOf(DecidedShares) },
  example: { reply: pageWith(confirmedShares) },
  refusals: ['not-found'],
});

export const confirmDecidedShares = route({
  operation: 'confirmDecidedShares',
  method: 'POST',
  path: '/api/works/{workId}/decided-shares/{decisionId}/confirm',
  summary: 'Confirm a decision: from now on these shares count',
  description:
    'Makes proposed shares the only delivery for plays dated in their days. Whoever proposed them cannot confirm them. Of two confirmations for one work at once one is refused as stale, so that nobody decides without having seen the other decision.',
  access: OPS,
  params: ofWork.extend({ decisionId: DecisionId }),
  reply: { status: 200, schema: DecidedShares },
  example: { reply: confirmedShares },
  refusals: ['not-found', 'decided-shares.same-person', 'decided-shares.confirmed', 'version.stale'],
});
