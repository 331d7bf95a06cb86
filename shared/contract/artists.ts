import { z } from 'zod';
import { route } from '#shared/contract/route.ts';
import { ArtistId } from '#shared/ids.ts';
import { OPS, READ } from '#shared/permissions.ts';
import { Artist, ArtistUpdate, NewArtist, NewLocalWork } from '#shared/schemas/artists.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import { WorkDetail } from '#shared/schemas/repertoire.ts';

const artist = z.object({ artistId: ArtistId });

export const createArtist = route({
  operation: 'createArtist',
  method: 'POST',
  path: '/api/artists',
  summary: 'Onboard a local artist',
  access: OPS,
  body: NewArtist,
  reply: { status: 201, schema: Artist },
  refusals: ['artist.reference-taken'],
});

export const listArtists = route({
  operation: 'listArtists',
  method: 'GET',
  path: '/api/artists',
  summary: 'Local artists',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(Artist) },
  refusals: [],
});

export const updateArtist = route({
  operation: 'updateArtist',
  method: 'PUT',
  path: '/api/artists/{artistId}',
  summary: 'Change an artist',
  access: OPS,
  params: artist,
  body: ArtistUpdate,
  reply: { status: 200, schema: Artist },
  refusals: ['not-found', 'version.stale'],
});

export const createLocalWork = route({
  operation: 'createLocalWork',
  method: 'POST',
  path: '/api/artists/{artistId}/works',
  summary: 'Register a local work with its shares',
  access: OPS,
  params: artist,
  body: NewLocalWork,
  reply: { status: 201, schema: WorkDetail },
  refusals: ['not-found', 'artist.unknown', 'shares.not-whole', 'work.identifier-taken'],
});

export const listLocalWorks = route({
  operation: 'listLocalWorks',
  method: 'GET',
  path: '/api/artists/{artistId}/works',
  summary: 'The works in which an artist has a share',
  access: READ,
  params: artist,
  query: Page,
  reply: { status: 200, schema: pageOf(WorkDetail) },
  refusals: ['not-found'],
});
