import { route } from '#shared/contract/route.ts';
import { moneyEvent } from '#shared/examples/events.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { CycleId } from '#shared/ids.ts';
import { READ } from '#shared/permissions.ts';
import { filter, Page, pageOf, Territory } from '#shared/schemas/common.ts';
import { EventKind, EventStatus, MoneyEventView } from '#shared/schemas/events.ts';

export const listEvents = route({
  operation: 'listEvents',
  method: 'GET',
  path: '/api/royalties/events',
  summary: 'What became known after a lock',
  description:
    'Facts that correct locked cycles, numbered per territory in the order of their commit, the newest first: links and removals, late plays, decided shares, agreements, affiliations and revised licences. The next close of the territory settles those that wait.',
  access: READ,
  query: Page.extend({
    territory: filter(Territory, 'those of this territory; absent: of our own'),
    cycleId: filter(CycleId, 'those that correct this cycle'),
    kind: filter(EventKind, 'those of this kind'),
    status: filter(EventStatus, 'those that wait, or that are settled'),
  }),
  reply: { status: 200, schema: pageOf(MoneyEventView) },
  example: { reply: pageWith(moneyEvent) },
  refusals: [],
});
