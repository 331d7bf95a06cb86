import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { RefitId } from '#shared/ids.ts';
import { ADMIN, OPS, READ } from '#shared/permissions.ts';
import { Count, Page, pageOf } from '#shared/schemas/common.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { Bands, MatchingScope, MatchingState, Refit, SongDecision } from '#shared/schemas/matching.ts';

/** Merge what there is, or read every work anew. */
export const BuildIndex = z
  .object({ from: z.enum(['layers', 'repertoire']).default('layers') })
  .meta({ id: 'BuildIndex' });
export const ProposeRefit = z.object({ scope: MatchingScope }).meta({ id: 'ProposeRefit' });
export const SetBands = z
  .object({
    scope: MatchingScope,
    bands: Bands.nullable().default(null).meta({ description: 'null or left out: as the model has them' }),
    /** Of the settings; 0 where there are none yet. */
    version: Count,
  })
  .meta({ id: 'SetBands' });

export const readMatching = route({
  operation: 'readMatching',
  method: 'GET',
  path: '/api/matching',
  summary: 'The index of works, the model and the thresholds in force',
  access: READ,
  reply: { status: 200, schema: MatchingState },
  refusals: [],
});

export const buildIndex = route({
  operation: 'buildIndex',
  method: 'POST',
  path: '/api/matching/index',
  summary: 'Build the index of works anew',
  access: OPS,
  body: BuildIndex,
  reply: { status: 202, schema: Job },
  refusals: [],
});

export const setBands = route({
  operation: 'setBands',
  method: 'PUT',
  path: '/api/matching/thresholds',
  summary: 'Set the thresholds of all, of a station’s logs or of a partner’s works',
  access: ADMIN,
  body: SetBands,
  reply: { status: 200, schema: MatchingState },
  refusals: ['version.stale'],
});

export const listSongDecisions = route({
  operation: 'listSongDecisions',
  method: 'GET',
  path: '/api/matching/decisions',
  summary: 'What people decided about titles and artists, newest first',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(SongDecision) },
  refusals: [],
});

export const proposeRefit = route({
  operation: 'proposeRefit',
  method: 'POST',
  path: '/api/matching/refits',
  summary: 'Fit thresholds and calibration to people’s decisions, and compare',
  access: OPS,
  body: ProposeRefit,
  reply: { status: 201, schema: Refit },
  refusals: ['refit.too-few-decisions'],
});

export const listRefits = route({
  operation: 'listRefits',
  method: 'GET',
  path: '/api/matching/refits',
  summary: 'Refits, newest first',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(Refit) },
  refusals: [],
});

export const acceptRefit = route({
  operation: 'acceptRefit',
  method: 'POST',
  path: '/api/matching/refits/{refitId}/accept',
  summary: 'Put the thresholds of a refit in force',
  access: ADMIN,
  params: z.object({ refitId: RefitId }),
  reply: { status: 200, schema: Refit },
  refusals: ['not-found', 'refit.outdated'],
});
