import * as z from 'zod';
import { routesOfPayments } from '#shared/contract/payments.ts';
import { route } from '#shared/contract/route.ts';
import { queuedJob } from '#shared/examples/jobs.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { partnerId } from '#shared/examples/partners.ts';
import { reportExport } from '#shared/examples/statements.ts';
import { CycleId, PartnerId } from '#shared/ids.ts';
import { FINANCE_OR_OPS, READ_OR_PARTNER } from '#shared/permissions.ts';
import { filter, Page, pageOf } from '#shared/schemas/common.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { StatementFormat } from '#shared/schemas/partners.ts';
import { ExportRequest, ReportExportView } from '#shared/schemas/statements.ts';

const cyclePartner = z.object({ cycleId: CycleId, partnerId: PartnerId });

export const exportStatement = route({
  operation: 'exportStatement',
  method: 'POST',
  path: '/api/royalties/cycles/{cycleId}/partners/{partnerId}/export',
  summary: 'Write a partner’s statement of a cycle',
  description:
    'Starts a job that writes the statement in a format. What was written before stays as it is: the same format gives the same file with the same checksum.',
  access: FINANCE_OR_OPS,
  params: cyclePartner,
  body: ExportRequest,
  reply: { status: 202, schema: Job },
  example: { body: { format: 'CSV' }, reply: queuedJob('statement-export', partnerId) },
  refusals: ['not-found', 'cycle.not-locked', 'format.unsupported'],
});

export const listExports = route({
  operation: 'listExports',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/partners/{partnerId}/exports',
  summary: 'Statements of a partner for a cycle',
  description:
    'The files that were written, each with its SHA-256 and a presigned link. A partner’s token reads its own.',
  access: READ_OR_PARTNER,
  params: cyclePartner,
  query: Page.extend({ format: filter(StatementFormat, 'statements in this format') }),
  reply: { status: 200, schema: pageOf(ReportExportView) },
  example: { reply: pageWith(reportExport) },
  refusals: ['not-found'],
});

export const readRemittanceStatement = routesOfPayments.remittance.statement;
export const readPayoutStatement = routesOfPayments.payout.statement;
