import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import * as examples from '#shared/examples/standings.ts';
import { ArtistId, CycleId, PartnerId } from '#shared/ids.ts';
import { READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { filter, Page, pageOf, Search, sortBy } from '#shared/schemas/common.ts';
import { LineItemView, LineQuery, PARTNER_LINE_SORTS } from '#shared/schemas/line-items.ts';
import * as schemas from '#shared/schemas/standings.ts';

const named = z.object({ partnerId: PartnerId });

export const listStandings = route({
  operation: 'listStandings',
  method: 'GET',
  path: '/api/partners/standings',
  summary: 'Where partners stand',
  description:
    'For each partner, in the order of `GET /api/partners`: its latest cycle, the report it waits for and by how many days it is overdue, its balances, what is held for it, and what it was last paid. A report is due on the first day after its reporting period, or on the next day of the agreement’s schedule; it is made when the partner’s remittance of the cycle is approved. The last eight cycles of a territory are looked at.',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(schemas.PartnerStanding) },
  example: { reply: pageWith(examples.partnerStanding) },
  refusals: [],
});

export const readStanding = route({
  operation: 'readStanding',
  method: 'GET',
  path: '/api/partners/{partnerId}/standing',
  summary: 'Where one partner stands',
  description: 'The same of one partner. A partner’s token reads its own; another partner’s id is a 404.',
  access: READ_OR_PARTNER,
  params: named,
  reply: { status: 200, schema: schemas.PartnerStanding },
  example: { reply: examples.partnerStanding },
  refusals: ['not-found'],
});

export const listPartnerCycles = route({
  operation: 'listPartnerCycles',
  method: 'GET',
  path: '/api/partners/{partnerId}/cycles',
  summary: 'A partner’s cycles and what each came to',
  description:
    'The cycles of the territories of its agreements, newest first, each with the partner’s works, plays, seconds and money, what its close held for the partner, and the remittance. The figures are of the lock and null before it. A partner’s token reads its own.',
  access: READ_OR_PARTNER,
  params: named,
  query: Page,
  reply: { status: 200, schema: pageOf(schemas.PartnerCycle) },
  example: { reply: pageWith(examples.partnerCycle) },
  refusals: ['not-found'],
});

export const readPartnerUsage = route({
  operation: 'readPartnerUsage',
  method: 'GET',
  path: '/api/partners/{partnerId}/cycles/{cycleId}',
  summary: 'What was played of a partner in a cycle',
  description:
    'The same of one cycle, with what was held for the partner by reason and the works that earned most. A cycle of another territory than its agreements’ is a 404. A partner’s token reads its own, with its own titles.',
  access: READ_OR_PARTNER,
  params: z.object({ partnerId: PartnerId, cycleId: CycleId }),
  reply: { status: 200, schema: schemas.PartnerUsage },
  example: { reply: examples.partnerUsage },
  refusals: ['not-found'],
});

export const listPartnerLines = route({
  operation: 'listPartnerLines',
  method: 'GET',
  path: '/api/partners/{partnerId}/cycles/{cycleId}/lines',
  summary: 'What a partner gets for each work',
  description:
    'The partner’s lines of a cycle, those that earned most first unless `sort` says otherwise; `GET /api/royalties/line-items/{lineItemId}/explain` derives each. A cycle of another territory than its agreements’ is a 404. A partner’s token reads its own, with its own titles.',
  access: READ_OR_PARTNER,
  params: z.object({ partnerId: PartnerId, cycleId: CycleId }),
  query: LineQuery.pick({ limit: true, cursor: true, adjustments: true }).extend({
    sort: sortBy(PARTNER_LINE_SORTS),
  }),
  reply: { status: 200, schema: pageOf(LineItemView) },
  example: { reply: pageWith(examples.partnerLine) },
  refusals: ['not-found'],
});

export const listPartnerWorks = route({
  operation: 'listPartnerWorks',
  method: 'GET',
  path: '/api/partners/{partnerId}/works',
  summary: 'A partner’s works with writers, shares and what they earned',
  description:
    'What the partner delivered, page by page; with `q` the best works on one page. With `cycleId` each says what it earned the partner in that cycle, corrections of earlier cycles apart; a cycle of another territory than its agreements’ is a 404. A partner’s token reads its own.',
  access: READ_OR_PARTNER,
  params: named,
  query: Page.extend({
    cycleId: filter(CycleId, 'what the works earned in this cycle'),
    q: filter(Search, 'works whose titles, writers or performers have what was typed, the best first'),
  }),
  reply: { status: 200, schema: pageOf(schemas.PartnerWork) },
  example: { reply: pageWith(examples.partnerWork) },
  refusals: ['not-found'],
});

export const listPartnerNotes = route({
  operation: 'listPartnerNotes',
  method: 'GET',
  path: '/api/partners/{partnerId}/notes',
  summary: 'The notes on a partner’s remittances, newest first',
  description:
    'Of its newest 24 remittances the newest 50 notes each. A partner’s token sees those that were shared, as written by us.',
  access: READ_OR_PARTNER,
  params: named,
  query: Page,
  reply: { status: 200, schema: pageOf(schemas.PartnerNote) },
  example: { reply: pageWith(examples.partnerNote) },
  refusals: ['not-found'],
});

export const listArtistCycles = route({
  operation: 'listArtistCycles',
  method: 'GET',
  path: '/api/artists/{artistId}/cycles',
  summary: 'What each cycle came to for a local artist',
  description:
    'The cycles that are locked, newest first, each with the artist’s works, plays, seconds and money, what its close held under the artist’s name or IPI, and the payout.',
  access: READ,
  params: z.object({ artistId: ArtistId }),
  query: Page,
  reply: { status: 200, schema: pageOf(schemas.ArtistCycle) },
  example: { reply: pageWith(examples.artistCycle) },
  refusals: ['not-found'],
});
