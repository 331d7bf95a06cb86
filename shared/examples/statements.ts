import type { z } from 'zod';
import { cycleId } from '#shared/examples/cycles.ts';
import { partnerId } from '#shared/examples/partners.ts';
import type { ReportExportView } from '#shared/schemas/statements.ts';

export const reportExport: z.input<typeof ReportExportView> = {
  id: 'exp_01KBZ6C5E7G9J1M3P5R7T9V1X3',
  cycleId,
  partnerId,
  format: 'CSV',
  fileName: 'ASCAP-2026-Q1.csv',
  checksum: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  sizeBytes: 51_233,
  generatedAt: '2026-04-01T02:01:10.000Z',
  url: 'https://files.zamio.example/statements/ASCAP-2026-Q1.csv?X-Amz-Signature=…',
};

export const download = { url: 'https://files.zamio.example/statements/ASCAP-2026-Q1.pdf?X-Amz-Signature=…' };
