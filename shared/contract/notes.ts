import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { note } from '#shared/examples/notes.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { CycleId, PaymentId } from '#shared/ids.ts';
import { FINANCE, FINANCE_OR_OPS, READ, READ_OR_PARTNER } from '#shared/permissions.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import { AddNote, Note } from '#shared/schemas/notes.ts';

const ofCycle = {
  path: '/api/royalties/cycles/{cycleId}/notes',
  params: z.object({ cycleId: CycleId }),
} as const;
const ofRemittance = {
  path: '/api/remittances/{remittanceId}/notes',
  params: z.object({ remittanceId: PaymentId }),
} as const;
const added = {
  method: 'POST',
  body: AddNote,
  reply: { status: 201, schema: Note },
  example: { body: { text: note.text, isShared: true }, reply: note },
  refusals: ['not-found'],
} as const;
const listed = {
  method: 'GET',
  query: Page,
  reply: { status: 200, schema: pageOf(Note) },
  example: { reply: pageWith(note) },
  refusals: ['not-found'],
} as const;

export const addCycleNote = route({
  ...ofCycle,
  ...added,
  operation: 'addCycleNote',
  summary: 'Write a note on a cycle',
  description: 'Adds a note with its author and time. Notes are never changed or taken away.',
  access: FINANCE_OR_OPS,
});

export const listCycleNotes = route({
  ...ofCycle,
  ...listed,
  operation: 'listCycleNotes',
  summary: 'The notes on a cycle, newest first',
  description: 'What people wrote on it, with who and when.',
  access: READ,
});

export const addRemittanceNote = route({
  ...ofRemittance,
  ...added,
  operation: 'addRemittanceNote',
  summary: 'Write a note on a remittance',
  description:
    'Adds a note with its author and time. Notes are never changed or taken away. Only staff read it, unless it is shared.',
  access: FINANCE,
});

export const listRemittanceNotes = route({
  ...ofRemittance,
  ...listed,
  operation: 'listRemittanceNotes',
  summary: 'The notes on a remittance, newest first',
  description: 'A partner’s token sees those that were shared, as written by us.',
  access: READ_OR_PARTNER,
});
