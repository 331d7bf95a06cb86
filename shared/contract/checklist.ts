import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { finding } from '#shared/examples/checklist.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { CycleId } from '#shared/ids.ts';
import { READ } from '#shared/permissions.ts';
import { Finding } from '#shared/schemas/checklist.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';

export const readChecklist = route({
  operation: 'readChecklist',
  method: 'GET',
  path: '/api/royalties/cycles/{cycleId}/checklist',
  summary: 'What stands in the way of a lock',
  description:
    'What a close of the cycle would find: what blocks it and what it warns of, each with its value, its limit and where. What is entered is told as it stands now; what needs all plays added up, as the latest finished run of the cycle counted them. Of a locked cycle the list is as its close kept it.',
  access: READ,
  params: z.object({ cycleId: CycleId }),
  query: Page,
  reply: { status: 200, schema: pageOf(Finding) },
  example: { reply: pageWith(finding) },
  refusals: ['not-found'],
});
