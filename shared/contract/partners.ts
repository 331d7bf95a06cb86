import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { AgreementId, PartnerId } from '#shared/ids.ts';
import { ADMIN, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { Page, pageOf, Version } from '#shared/schemas/common.ts';
import {
  Agreement,
  AgreementUpdate,
  NewAgreement,
  NewPartner,
  Partner,
  PartnerDetail,
} from '#shared/schemas/partners.ts';

const partner = z.object({ partnerId: PartnerId });

export const createPartner = route({
  operation: 'createPartner',
  method: 'POST',
  path: '/api/partners',
  summary: 'Onboard a foreign society',
  access: ADMIN,
  body: NewPartner,
  reply: { status: 201, schema: Partner },
  refusals: ['partner.society-taken'],
});

export const listPartners = route({
  operation: 'listPartners',
  method: 'GET',
  path: '/api/partners',
  summary: 'Foreign societies that ZamIO stands for',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(Partner) },
  refusals: [],
});

export const readPartner = route({
  operation: 'readPartner',
  method: 'GET',
  path: '/api/partners/{partnerId}',
  summary: 'One partner and where it stands',
  access: READ_OR_PARTNER,
  params: partner,
  reply: { status: 200, schema: PartnerDetail },
  refusals: ['not-found'],
});

export const updatePartner = route({
  operation: 'updatePartner',
  method: 'PUT',
  path: '/api/partners/{partnerId}',
  summary: 'Change a partner',
  access: ADMIN,
  params: partner,
  body: NewPartner.extend({ version: Version }).meta({ id: 'PartnerUpdate' }),
  reply: { status: 200, schema: Partner },
  refusals: ['not-found', 'version.stale', 'partner.society-taken'],
});

export const createAgreement = route({
  operation: 'createAgreement',
  method: 'POST',
  path: '/api/partners/{partnerId}/agreements',
  summary: 'Add a reciprocal agreement',
  access: ADMIN,
  params: partner,
  body: NewAgreement,
  reply: { status: 201, schema: Agreement },
  refusals: ['not-found', 'agreement.overlaps'],
});

export const listAgreements = route({
  operation: 'listAgreements',
  method: 'GET',
  path: '/api/partners/{partnerId}/agreements',
  summary: 'A partner’s agreements, newest version of each',
  access: READ_OR_PARTNER,
  params: partner,
  query: Page,
  reply: { status: 200, schema: pageOf(Agreement) },
  refusals: ['not-found'],
});

export const updateAgreement = route({
  operation: 'updateAgreement',
  method: 'PUT',
  path: '/api/partners/{partnerId}/agreements/{agreementId}',
  summary: 'Add a version to an agreement',
  access: ADMIN,
  params: z.object({ partnerId: PartnerId, agreementId: AgreementId }),
  body: AgreementUpdate,
  reply: { status: 200, schema: Agreement },
  refusals: ['not-found', 'version.stale', 'agreement.overlaps', 'agreement.illegal-transition'],
});
