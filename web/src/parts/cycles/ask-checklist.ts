import { readChecklist } from '#shared/contract/checklist.ts';
import { ask } from '#web/api/ask.ts';

/** There are fewer kinds of findings than this. */
const MOST = '100';

/** The whole checklist of a cycle. What it is about is changed on other pages, so it is asked anew whenever it is shown. */
export const askChecklist = (cycleId: string) => ({
  ...ask(readChecklist, { params: { cycleId }, query: { limit: MOST } }),
  staleTime: 0,
});
