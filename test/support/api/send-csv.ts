import { createHash } from 'node:crypto';
import type { UploadGrant, UploadRequest } from '#shared/schemas/uploads.ts';

/** What is announced of a CSV before it is sent. */
export function announcedCsv(text: string): UploadRequest {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { fileName: 'file.csv', contentType: 'text/csv', sizeBytes: bytes.length, sha256 };
}

/** Announces a CSV, sends it where the grant says, and gives the grant. */
export async function sendCsv(
  text: string,
  announce: (request: UploadRequest) => Promise<UploadGrant>,
): Promise<UploadGrant> {
  const grant = await announce(announcedCsv(text));
  await sendAnnounced(grant, text);
  return grant;
}

/** Sends a CSV that has been announced. */
export async function sendAnnounced(grant: UploadGrant, text: string): Promise<void> {
  const response = await fetch(grant.url, { method: grant.method, headers: grant.headers, body: text });
  if (!response.ok) throw new Error(`sending the file answered ${response.status}`);
}
