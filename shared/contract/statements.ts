import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { CycleId, PartnerId, PaymentId } from '#shared/ids.ts';
import { FINANCE_OR_OPS, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { ExportRequest, ReportExportView } from '#shared/schemas/statements.ts';

const cyclePartner = z.object({ cycleId: CycleId, partnerId: PartnerId });
export const exportStatement = route({
  operation: 'exportStatement',
  method: 'POST',
  path: '/api/royalties/cycles/{cycleId}/partners/{partnerId}/export',
  summary: 'Write a partner’s statement of a cycle',
  access: FINANCE_OR_OPS,
  params: cyclePartner,
  body: ExportRequest,
  reply: { status: 202, schema: Job },
  refusals: ['not-found', 'cycle.not-locked', 'format.unsupported'],
});

export const listExports = route({
  operation: 'listExports',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/partners/{partnerId}/exports',
  summary: 'Statements of a partner for a cycle',
  access: READ_OR_PARTNER,
  params: cyclePartner,
  query: Page,
  reply: { status: 200, schema: pageOf(ReportExportView) },
  refusals: ['not-found'],
});

const statementQuery = z.object({ format: z.enum(['pdf', 'csv']).default('pdf') });
/** A redirect to the presigned download; with `Accept: application/json` the URL itself. */
const Download = z.object({ url: z.string() }).meta({ id: 'Download' });

export const readRemittanceStatement = route({
  operation: 'readRemittanceStatement',
  method: 'GET',
  path: '/api/remittances/{remittanceId}/statement',
  summary: 'Download the statement',
  access: READ_OR_PARTNER,
  params: z.object({ remittanceId: PaymentId }),
  query: statementQuery,
  reply: { status: 302, schema: Download },
  refusals: ['not-found'],
});
export const readPayoutStatement = route({
  operation: 'readPayoutStatement',
  method: 'GET',
  path: '/api/payouts/{payoutId}/statement',
  summary: 'Download the statement',
  access: READ,
  params: z.object({ payoutId: PaymentId }),
  query: statementQuery,
  reply: { status: 302, schema: Download },
  refusals: ['not-found'],
});
