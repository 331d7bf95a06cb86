import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import {
  agreement,
  agreementWithNewTerms,
  newAgreement,
  newPartner,
  newTerms,
  partner,
  partnerDetail,
} from '#shared/examples/partners.ts';
import { AgreementId, PartnerId } from '#shared/ids.ts';
import { ADMIN, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { filter, Page, pageOf, Search, Territory, Version } from '#shared/schemas/common.ts';
import {
  Agreement,
  AgreementStatus,
  AgreementUpdate,
  NewAgreement,
  NewPartner,
  Partner,
  PartnerDetail,
} from '#shared/schemas/partners.ts';

const named = z.object({ partnerId: PartnerId });

export const createPartner = route({
  operation: 'createPartner',
  method: 'POST',
  path: '/api/partners',
  summary: 'Onboard a foreign society',
  description:
    'Adds a society whose works ZamIO looks after. Its society code is its natural key: a second partner with the same one is refused. Formats that are left out are all there are.',
  access: ADMIN,
  body: NewPartner,
  reply: { status: 201, schema: Partner },
  example: { body: newPartner, reply: partner },
  refusals: ['partner.society-taken'],
});

export const listPartners = route({
  operation: 'listPartners',
  method: 'GET',
  path: '/api/partners',
  summary: 'Foreign societies that ZamIO stands for',
  description: 'All partners, those that were onboarded first first.',
  access: READ,
  query: Page.extend({
    status: filter(z.enum(['active', 'inactive']), 'partners that are active, or that are not'),
    q: filter(Search, 'partners whose name, society code or country has what was typed'),
  }),
  reply: { status: 200, schema: pageOf(Partner) },
  example: { reply: pageWith(partner) },
  refusals: [],
});

export const readPartner = route({
  operation: 'readPartner',
  method: 'GET',
  path: '/api/partners/{partnerId}',
  summary: 'One partner and where it stands',
  description:
    'The partner with the status of its latest cycle, the day its next report is due, and how much it has delivered. A partner’s token reads itself; another partner’s id is a 404.',
  access: READ_OR_PARTNER,
  params: named,
  reply: { status: 200, schema: PartnerDetail },
  example: { reply: partnerDetail },
  refusals: ['not-found'],
});

export const updatePartner = route({
  operation: 'updatePartner',
  method: 'PUT',
  path: '/api/partners/{partnerId}',
  summary: 'Change a partner',
  description:
    'Replaces what was entered of a partner: what is absent is absent afterwards. One that is made inactive is so from `inactiveFrom` on, else from today. Its society code stays once it was paid. `version` is the one that was read; a stale one is refused.',
  access: ADMIN,
  params: named,
  body: NewPartner.extend({ version: Version }).meta({ id: 'PartnerUpdate' }),
  reply: { status: 200, schema: Partner },
  example: { body: { ...newPartner, version: 1 }, reply: { ...partner, version: 2 } },
  refusals: ['not-found', 'version.stale', 'partner.society-taken', 'partner.society-used'],
});

export const createAgreement = route({
  operation: 'createAgreement',
  method: 'POST',
  path: '/api/partners/{partnerId}/agreements',
  summary: 'Add a reciprocal agreement',
  description:
    'Says for a territory and a period what ZamIO keeps as its fee, what tax is withheld and from what amount on is paid out. Agreements of one partner and territory do not overlap.',
  access: ADMIN,
  params: named,
  body: NewAgreement,
  reply: { status: 201, schema: Agreement },
  example: { body: newAgreement, reply: agreement },
  refusals: ['not-found', 'currency.differs', 'agreement.overlaps'],
});

export const listAgreements = route({
  operation: 'listAgreements',
  method: 'GET',
  path: '/api/partners/{partnerId}/agreements',
  summary: 'A partner’s agreements, newest version of each',
  description: 'Each agreement once, as its newest version has it. A partner’s token reads its own.',
  access: READ_OR_PARTNER,
  params: named,
  query: Page.extend({
    territory: filter(Territory, 'agreements for this territory'),
    status: filter(AgreementStatus, 'agreements of this status'),
  }),
  reply: { status: 200, schema: pageOf(Agreement) },
  example: { reply: pageWith(agreement) },
  refusals: ['not-found'],
});

export const updateAgreement = route({
  operation: 'updateAgreement',
  method: 'PUT',
  path: '/api/partners/{partnerId}/agreements/{agreementId}',
  summary: 'Add a version to an agreement',
  description:
    'Adds a version that is the whole agreement: what is absent is absent in it. With `termsFrom`, fee, tax and minimum payout are new terms for plays from that date on, which is later than the last locked period; without it the newest terms are corrected, if no locked period has begun under them. Territory and effective date stay once it has paid. A terminated agreement stays terminated. `version` is the one that was read; a stale one is refused.',
  access: ADMIN,
  params: z.object({ partnerId: PartnerId, agreementId: AgreementId }),
  body: AgreementUpdate,
  reply: { status: 200, schema: Agreement },
  example: {
    body: { ...newAgreement, ...newTerms, version: 1 },
    reply: agreementWithNewTerms,
  },
  refusals: [
    'not-found',
    'version.stale',
    'currency.differs',
    'agreement.overlaps',
    'agreement.used',
    'agreement.terms-locked',
    'agreement.terms-out-of-order',
    'agreement.illegal-transition',
  ],
});
