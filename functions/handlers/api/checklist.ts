import { serve } from '#functions/handlers/http/serve.ts';
import { readChecklist } from '#functions/use-cases/cycles/read-checklist.ts';
import * as contract from '#shared/contract/checklist.ts';
import { pageOfArray } from '#shared/cursor.ts';

export const checklistRoutes = [
  serve(contract.readChecklist, async (world, { params, query }) =>
    pageOfArray(await readChecklist(world, params.cycleId), query, ({ code }) => code),
  ),
];
