import type { z } from 'zod';
import { jobId } from '#shared/examples/jobs.ts';
import { partnerId } from '#shared/examples/partners.ts';
import type { RecordingSummary, Share, WorkDetail, WorkSummary } from '#shared/schemas/repertoire.ts';

export const workId = 'wrk_01KBZ4D3N5P7R9T1V3X5Z7A9C1';
export const otherWorkId = 'wrk_01KBZ4D3N5P7R9T1V3X5Z7A9C2';
export const recordingId = 'rec_01KBZ4E8F0H2K4M6P8R0T2V4X6';

export const workSummary: z.input<typeof WorkSummary> = {
  id: workId,
  origin: 'external',
  title: 'Harbour Lights',
  iswc: 'T9000000011',
  isrcs: ['USZQG2200540'],
  ref: 'ISWC:T9000000011',
  partnerIds: [partnerId],
};

export const recording: z.input<typeof RecordingSummary> = {
  id: recordingId,
  isrc: 'USZQG2200540',
  title: 'Harbour Lights',
  artist: 'The Quays',
  durationSeconds: 201,
  workIds: [workId],
  partnerIds: [partnerId],
};

const share: z.input<typeof Share> = {
  kind: 'writer',
  name: 'Jane Doe',
  ipi: '00000000199',
  role: 'CA',
  right: 'performing',
  territory: '2WL',
  societyCode: '010',
  percent: '100.00',
};

export const work: z.input<typeof WorkDetail> = {
  ...workSummary,
  alternativeTitles: ['Lights of the Harbour'],
  durationSeconds: null,
  titles: [
    { title: 'Harbour Lights', kind: 'original' },
    { title: 'Lights of the Harbour', kind: 'alternative' },
  ],
  shares: [share],
  recordings: [recording],
  provenance: [
    {
      partnerId,
      partnerWorkId: 'W-1001',
      title: 'Harbour Lights',
      shares: [share],
      performers: ['The Quays'],
      enrichesOnly: false,
      withdrawnAt: null,
      firstAcceptedAt: '2026-03-02T22:10:09.001Z',
      acceptedAt: '2026-03-02T22:10:09.001Z',
      jobId,
    },
  ],
  mergedInto: null,
  merged: [],
  registrations: [
    {
      partnerId,
      status: 'AS',
      cwrVersion: '2.1',
      recipientNumber: '880011223',
      iswc: 'T9000000011',
      at: '2026-04-09T08:00:00.000Z',
      jobId,
    },
  ],
  createdAt: '2026-03-02T22:10:09.001Z',
  updatedAt: '2026-03-02T22:10:09.001Z',
};

const ofArtist = (reference: string, name: string, percent: string): z.input<typeof Share> => ({
  kind: 'artist',
  name,
  role: 'PA',
  right: 'performing',
  territory: '2WL',
  artistReference: reference,
  percent,
});

export const localWork: z.input<typeof WorkDetail> = {
  id: otherWorkId,
  origin: 'local',
  title: 'Akwaaba Morning',
  iswc: 'T9000000011',
  isrcs: ['GHZAM2600001'],
  ref: null,
  partnerIds: [],
  alternativeTitles: [],
  durationSeconds: 214,
  titles: [{ title: 'Akwaaba Morning', kind: 'original' }],
  shares: [
    ofArtist('GH-ART-0001', 'Ama Serwaa', '60.00'),
    {
      kind: 'writer',
      name: 'Kofi Tarn',
      ipi: '04482950100',
      role: 'CA',
      right: 'performing',
      territory: '2WL',
      societyCode: '010',
      percent: '40.00',
    },
  ],
  recordings: [],
  provenance: [],
  mergedInto: null,
  merged: [],
  registrations: [],
  createdAt: '2026-01-07T10:05:00.000Z',
  updatedAt: '2026-01-07T10:05:00.000Z',
};
