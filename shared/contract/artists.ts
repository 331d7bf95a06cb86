import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { artist, newArtist, newLocalWork } from '#shared/examples/artists.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { localWork } from '#shared/examples/repertoire.ts';
import { ArtistId } from '#shared/ids.ts';
import { OPS, READ } from '#shared/permissions.ts';
import { Artist, ArtistUpdate, NewArtist, NewLocalWork } from '#shared/schemas/artists.ts';
import { filter, Page, pageOf, Search } from '#shared/schemas/common.ts';
import { WorkDetail } from '#shared/schemas/repertoire.ts';

const named = z.object({ artistId: ArtistId });

export const createArtist = route({
  operation: 'createArtist',
  method: 'POST',
  path: '/api/artists',
  summary: 'Onboard a local artist',
  description:
    'Adds an artist who is paid directly. The reference is printed on statements: it is unique and never changes. A `payoutAccount` is proposed as where the artist is paid, and Finance confirms it.',
  access: OPS,
  body: NewArtist,
  reply: { status: 201, schema: Artist },
  example: { body: newArtist, reply: artist },
  refusals: ['artist.reference-taken'],
});

export const listArtists = route({
  operation: 'listArtists',
  method: 'GET',
  path: '/api/artists',
  summary: 'Local artists',
  description: 'All local artists, those that were onboarded first first.',
  access: READ,
  query: Page.extend({
    q: filter(Search, 'artists whose name, reference or IPI has what was typed'),
  }),
  reply: { status: 200, schema: pageOf(Artist) },
  example: { reply: pageWith(artist) },
  refusals: [],
});

export const readArtist = route({
  operation: 'readArtist',
  method: 'GET',
  path: '/api/artists/{artistId}',
  summary: 'One local artist',
  description: 'The artist as entered.',
  access: READ,
  params: named,
  reply: { status: 200, schema: Artist },
  example: { reply: artist },
  refusals: ['not-found'],
});

export const updateArtist = route({
  operation: 'updateArtist',
  method: 'PUT',
  path: '/api/artists/{artistId}',
  summary: 'Change an artist',
  description:
    'Replaces everything but the reference: what is absent is absent afterwards, but for `payoutAccount`: a new one is proposed, as on the artist’s own list of accounts. `version` is the one that was read; a stale one is refused.',
  access: OPS,
  params: named,
  body: ArtistUpdate,
  reply: { status: 200, schema: Artist },
  example: {
    body: { name: 'Ama Serwaa', email: 'ama@music.example', version: 1 },
    reply: { ...artist, version: 2 },
  },
  refusals: ['not-found', 'version.stale'],
});

export const createLocalWork = route({
  operation: 'createLocalWork',
  method: 'POST',
  path: '/api/artists/{artistId}/works',
  summary: 'Register a local work with its shares',
  description:
    'Registers a work of local artists. Its shares must make exactly 100.00; each is of an artist who is onboarded, or of a party that another society represents. An ISWC or ISRC that another local work has is refused.',
  access: OPS,
  params: named,
  body: NewLocalWork,
  reply: { status: 201, schema: WorkDetail },
  example: { body: newLocalWork, reply: localWork },
  refusals: ['not-found', 'artist.unknown', 'shares.not-whole', 'work.identifier-taken'],
});

export const listLocalWorks = route({
  operation: 'listLocalWorks',
  method: 'GET',
  path: '/api/artists/{artistId}/works',
  summary: 'The works in which an artist has a share',
  description: 'Local works of which the artist holds a share, those that were registered first first.',
  access: READ,
  params: named,
  query: Page,
  reply: { status: 200, schema: pageOf(WorkDetail) },
  example: { reply: pageWith(localWork) },
  refusals: ['not-found'],
});
