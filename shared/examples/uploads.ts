import type { z } from 'zod';
import type { MappingProposal } from '#shared/schemas/proposals.ts';
import type {
  ColumnMapping,
  ColumnMappingView,
  UploadGrant,
  UploadRequest,
} from '#shared/schemas/uploads.ts';

export const uploadId = 'upl_01KBZ5C1D3E5F7G9H1J3K5M7N9';
const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const uploadRequest: z.input<typeof UploadRequest> = {
  fileName: 'works-2026-03.csv',
  contentType: 'text/csv',
  sizeBytes: 184_320,
  sha256,
};

export const grant: z.input<typeof UploadGrant> = {
  uploadId,
  key: `uploads/${uploadId}/works-2026-03.csv`,
  url: 'https://files.zamio.example/uploads/works-2026-03.csv?X-Amz-Signature=…',
  method: 'PUT',
  headers: {
    'content-type': 'text/csv',
    'x-amz-checksum-sha256': 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
  },
  expiresAt: '2026-03-02T23:09:58.120Z',
};

export const mapping: z.input<typeof ColumnMapping> = {
  title: 'Work Title',
  writers: 'Composers',
  shareScale: 200,
};

export const playMapping: z.input<typeof ColumnMapping> = {
  date: 'Date',
  time: 'Air Time',
  title: 'Song',
  artist: 'Artist',
  duration_seconds: 'Length',
  dateOrder: 'DMY',
  stationId: 'joy-fm',
};

export const columnMapping: z.input<typeof ColumnMappingView> = {
  mapping,
  updatedBy: 'ops-1',
  updatedAt: '2026-03-02T22:00:00.000Z',
  version: 1,
};

export const proposal: z.input<typeof MappingProposal> = {
  columns: ['Work No', 'Work Title', 'Composers', 'Remarks'],
  mapping: { work_id: 'Work No', title: 'Work Title', writers: 'Composers' },
  confidence: { work_id: 'likely', title: 'likely', writers: 'likely' },
  notUnderstood: ['Remarks'],
  questions: [],
  assumed: [],
  rows: [['W-1001', 'Harbour Lights', 'Jane Doe', 'new']],
  read: ['Harbour Lights, Jane Doe (CA)'],
};
