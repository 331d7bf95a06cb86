import { route } from '#shared/contract/route.ts';
import { affiliation, newAffiliation } from '#shared/examples/affiliations.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { OPS, READ } from '#shared/permissions.ts';
import { Affiliation, NewAffiliation } from '#shared/schemas/affiliations.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';

export const createAffiliation = route({
  operation: 'createAffiliation',
  method: 'POST',
  path: '/api/affiliations',
  summary: 'Say which society a party belongs to, from a date on',
  description:
    'Enters that a writer or publisher, by IPI or else by name, belongs to a society. It is the society of shares that name none, 099 or our own code; it reaches held money and never moves what was paid. Affiliations are added, never changed.',
  access: OPS,
  body: NewAffiliation,
  reply: { status: 201, schema: Affiliation },
  example: { body: newAffiliation, reply: affiliation },
  refusals: [],
});

export const listAffiliations = route({
  operation: 'listAffiliations',
  method: 'GET',
  path: '/api/affiliations',
  summary: 'Affiliations, the newest first',
  description: 'All affiliations that were ever entered, the newest first.',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(Affiliation) },
  example: { reply: pageWith(affiliation) },
  refusals: [],
});
