import { createHash } from 'node:crypto';
import { exportStatement, listExports } from '#shared/contract/statements.ts';
import type { CycleId, PartnerId } from '#shared/ids.ts';
import type { ApiClient } from './api-client.ts';
import { finishJob } from './finish-job.ts';
import { listAll } from './list-all.ts';

const FORMATS = ['CSV', 'PDF'] as const;

/** Writes a partner's statement in both formats, downloads each and compares it with its checksum. Gives their bytes' total. */
export async function exportStatements(
  api: ApiClient,
  params: { readonly cycleId: CycleId; readonly partnerId: PartnerId },
): Promise<number> {
  let bytesTotal = 0;
  for (const format of FORMATS) {
    await finishJob(api, 'finance', await api.call('finance', exportStatement, { params, body: { format } }));
    const exports = await listAll((query) => api.call('finance', listExports, { params, query }));
    const found = exports.find((one) => one.format === format);
    if (found === undefined) throw new Error(`there is no ${format} export`);
    const response = await fetch(found.url);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const checksum = createHash('sha256').update(bytes).digest('hex');
    if (checksum !== found.checksum) throw new Error(`${found.fileName} is not the file of its checksum`);
    bytesTotal += bytes.length;
  }
  return bytesTotal;
}
