import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { PartnerId, UploadId } from '#shared/ids.ts';
import { OPS_OR_PARTNER, READ_OR_PARTNER } from '#shared/permissions.ts';
import { ColumnMapping, ColumnMappingView, MappingProposal } from '#shared/schemas/column-mapping.ts';
import { Count } from '#shared/schemas/common.ts';

const partner = z.object({ partnerId: PartnerId });

export const readColumnMapping = route({
  operation: 'readColumnMapping',
  method: 'GET',
  path: '/api/partners/{partnerId}/column-mapping',
  summary: 'How a partner names the columns of its tables',
  access: READ_OR_PARTNER,
  params: partner,
  reply: { status: 200, schema: ColumnMappingView },
  refusals: ['not-found'],
});

export const saveColumnMapping = route({
  operation: 'saveColumnMapping',
  method: 'PUT',
  path: '/api/partners/{partnerId}/column-mapping',
  summary: 'Say how a partner names the columns of its tables; version 0 where none is stored yet',
  access: OPS_OR_PARTNER,
  params: partner,
  body: z.object({ mapping: ColumnMapping, version: Count }).meta({ id: 'SaveColumnMapping' }),
  reply: { status: 200, schema: ColumnMappingView },
  refusals: ['not-found', 'version.stale'],
});

export const proposeColumnMapping = route({
  operation: 'proposeColumnMapping',
  method: 'POST',
  path: '/api/partners/{partnerId}/column-mapping/proposals',
  summary: 'Propose a mapping from the header of an uploaded table',
  access: OPS_OR_PARTNER,
  params: partner,
  body: z.object({ uploadId: UploadId }).meta({ id: 'ProposeMapping' }),
  reply: { status: 200, schema: MappingProposal },
  refusals: ['not-found', 'upload.unknown', 'upload.not-arrived', 'format.unsupported'],
});
