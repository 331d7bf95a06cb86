import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { queuedJob } from '#shared/examples/jobs.ts';
import { bands, matchingState, refit, songDecision } from '#shared/examples/matching.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { RefitId } from '#shared/ids.ts';
import { ADMIN, OPS, READ } from '#shared/permissions.ts';
import { Count, Page, pageOf } from '#shared/schemas/common.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { Bands, MatchingScope, MatchingState, Refit, SongDecision } from '#shared/schemas/matching.ts';

export const BuildIndex = z
  .object({
    from: z.enum(['layers', 'repertoire']).default('layers').meta({
      description: 'merge the artefacts there are, or read every work anew',
    }),
  })
  .meta({ id: 'BuildIndex' });
export const ProposeRefit = z.object({ scope: MatchingScope }).meta({ id: 'ProposeRefit' });
export const SetBands = z
  .object({
    scope: MatchingScope,
    bands: Bands.nullable().default(null).meta({ description: 'null or left out: as the model has them' }),
    version: Count.meta({ description: 'of the settings; 0 where there are none yet' }),
  })
  .meta({ id: 'SetBands' });

export const readMatching = route({
  operation: 'readMatching',
  method: 'GET',
  path: '/api/matching',
  summary: 'The index of works, the model and the thresholds in force',
  description:
    'What plays are matched against and by: the artefacts of the index, the model’s version and thresholds, and thresholds that were set for a station or a partner.',
  access: READ,
  reply: { status: 200, schema: MatchingState },
  example: { reply: matchingState },
  refusals: [],
});

export const buildIndex = route({
  operation: 'buildIndex',
  method: 'POST',
  path: '/api/matching/index',
  summary: 'Build the index of works anew',
  description:
    'Starts a job that merges the artefacts of the index into a new base, or reads every work anew. Matching goes on with the old one until the new one is whole.',
  access: OPS,
  body: BuildIndex,
  reply: { status: 202, schema: Job },
  example: { body: { from: 'layers' }, reply: queuedJob('index-build', null) },
  refusals: [],
});

export const setBands = route({
  operation: 'setBands',
  method: 'PUT',
  path: '/api/matching/thresholds',
  summary: 'Set the thresholds of all, of a station’s logs or of a partner’s works',
  description:
    'At or above `accept` a match counts, below `reject` there is none, between a person decides. `version` is that of the settings that were read; a stale one is refused.',
  access: ADMIN,
  body: SetBands,
  reply: { status: 200, schema: MatchingState },
  example: { body: { scope: 'station:GH-JOY', bands, version: 0 }, reply: matchingState },
  refusals: ['version.stale'],
});

export const listSongDecisions = route({
  operation: 'listSongDecisions',
  method: 'GET',
  path: '/api/matching/decisions',
  summary: 'What people decided about titles and artists, newest first',
  description:
    'Decisions that hold for later plays of the same title and artist, with what matching had thought.',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(SongDecision) },
  example: { reply: pageWith(songDecision) },
  refusals: [],
});

export const proposeRefit = route({
  operation: 'proposeRefit',
  method: 'POST',
  path: '/api/matching/refits',
  summary: 'Fit thresholds and calibration to people’s decisions, and compare',
  description:
    'Works out thresholds from what people decided and compares them with those in force. Nothing changes until the refit is accepted.',
  access: OPS,
  body: ProposeRefit,
  reply: { status: 201, schema: Refit },
  example: { body: { scope: 'default' }, reply: refit },
  refusals: ['refit.too-few-decisions'],
});

export const listRefits = route({
  operation: 'listRefits',
  method: 'GET',
  path: '/api/matching/refits',
  summary: 'Refits, newest first',
  description: 'Refits with their measures; one that can be accepted no more is `outdated`.',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(Refit) },
  example: { reply: pageWith(refit) },
  refusals: [],
});

export const acceptRefit = route({
  operation: 'acceptRefit',
  method: 'POST',
  path: '/api/matching/refits/{refitId}/accept',
  summary: 'Put the thresholds of a refit in force',
  description:
    'Later plays are matched by the refit’s thresholds. One that was fitted against other settings than those in force is refused.',
  access: ADMIN,
  params: z.object({ refitId: RefitId }),
  reply: { status: 200, schema: Refit },
  example: {
    reply: {
      ...refit,
      status: 'accepted',
      acceptedAt: '2026-04-02T08:00:00.000Z',
      acceptedBy: 'admin-1',
      version: 2,
    },
  },
  refusals: ['not-found', 'refit.outdated'],
});
