import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { ADMIN } from '#shared/permissions.ts';
import { AuditEntry } from '#shared/schemas/audit.ts';
import { CalendarDate, Page, pageOf } from '#shared/schemas/common.ts';
export const listAudit = route({
  operation: 'listAudit',
  method: 'GET',
  path: '/api/audit',
  summary: 'Who did what, by entity, actor and period',
  access: ADMIN,
  query: Page.extend({
    entity: z.string().max(60).optional(),
    entityId: z.string().max(700).optional(),
    actor: z.string().max(200).optional(),
    from: CalendarDate.optional(),
    to: CalendarDate.optional(),
  }),
  reply: { status: 200, schema: pageOf(AuditEntry) },
  refusals: [],
});
