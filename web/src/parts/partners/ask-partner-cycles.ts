import { listPartnerCycles } from '#shared/contract/standings.ts';
import { ask } from '#web/api/ask.ts';

/** The cycles of a partner, newest first: as many as one page has. */
export const askPartnerCycles = (partnerId: string) =>
  ask(listPartnerCycles, { params: { partnerId }, query: { limit: 200 } });
