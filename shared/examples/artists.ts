import type { z } from 'zod';
import type { Artist, NewArtist, NewLocalWork } from '#shared/schemas/artists.ts';

export const artistId = 'art_01KBZ4A7V2QX8W3E5R6T7Y8Z9A';

export const newArtist: z.input<typeof NewArtist> = {
  reference: 'GH-ART-0001',
  name: 'Ama Serwaa',
  email: 'ama@music.example',
  ipi: '00000000199',
  payoutAccount: '0241234567',
};

const { payoutAccount: _account, ...same } = newArtist;

export const artist: z.input<typeof Artist> = {
  ...same,
  id: artistId,
  version: 1,
  createdAt: '2026-01-07T10:00:00.000Z',
  updatedAt: '2026-01-07T10:00:00.000Z',
};

export const newLocalWork: z.input<typeof NewLocalWork> = {
  title: 'Akwaaba Morning',
  iswc: 'T-900.000.001-1',
  isrc: 'GH-ZAM-26-00001',
  durationSeconds: 214,
  shares: [
    { artistReference: 'GH-ART-0001', percent: '60.00' },
    { name: 'Kofi Tarn', ipi: '04482950100', role: 'CA', societyCode: '010', percent: '40.00' },
  ],
};
