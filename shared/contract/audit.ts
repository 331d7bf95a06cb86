import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { auditEntry } from '#shared/examples/audit.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { ADMIN } from '#shared/permissions.ts';
import { AuditRow } from '#shared/schemas/audit.ts';
import { filter, Page, pageOf, period } from '#shared/schemas/common.ts';

export const listAudit = route({
  operation: 'listAudit',
  method: 'GET',
  path: '/api/audit',
  summary: 'Who did what, by entity, actor and period',
  description:
    'Entries of the audit chains, newest first: those of the last twelve months, or of the period asked for. With `entity` and `entityId` it is one chain, from its last entry back to the first. `about` says how the thing is known now.',
  access: ADMIN,
  query: Page.extend({
    entity: filter(z.string().max(60), 'entries about this kind of thing, such as cycle'),
    entityId: filter(z.string().max(700), 'entries about the thing with this id'),
    actor: filter(z.string().max(200), 'entries of what this person or job did'),
    ...period('written'),
  }),
  reply: { status: 200, schema: pageOf(AuditRow) },
  example: { reply: pageWith(auditEntry) },
  refusals: [],
});
