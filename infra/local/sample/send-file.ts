import { createHash } from 'node:crypto';
import type { UploadGrant, UploadRequest } from '#shared/schemas/uploads.ts';
import type { SampleFile } from './sample-files.ts';

/** Announces a file and sends it to the presigned address. Gives the upload to ingest. */
export async function sendFile(
  { name, bytes }: SampleFile,
  announce: (request: UploadRequest) => Promise<UploadGrant>,
): Promise<UploadGrant> {
  const grant = await announce({
    fileName: name,
    contentType: 'text/csv',
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const response = await fetch(grant.url, { method: grant.method, headers: grant.headers, body: bytes });
  if (!response.ok) throw new Error(`sending ${name} answered ${response.status}: ${await response.text()}`);
  return grant;
}
