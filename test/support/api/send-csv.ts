import { createHash } from 'node:crypto';
import type { UploadGrant, UploadRequest } from '#shared/schemas/uploads.ts';

/** What is announced of a file before it is sent. It is called a CSV, whatever is in it: its content tells. */
export function announcedCsv(content: string | Uint8Array): UploadRequest {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { fileName: 'file.csv', contentType: 'text/csv', sizeBytes: bytes.length, sha256 };
}

/** Announces a file, sends it where the grant says, and gives the grant. */
export async function sendCsv(
  content: string | Uint8Array<ArrayBuffer>,
  announce: (request: UploadRequest) => Promise<UploadGrant>,
): Promise<UploadGrant> {
  const grant = await announce(announcedCsv(content));
  await sendAnnounced(grant, content);
  return grant;
}

/** Sends a file that has been announced. */
export async function sendAnnounced(
  grant: UploadGrant,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const response = await fetch(grant.url, { method: grant.method, headers: grant.headers, body: content });
  if (!response.ok) throw new Error(`sending the file answered ${response.status}`);
}
