import type { UploadGrant, UploadRequest } from '#shared/schemas/uploads.ts';
import { putFile } from './put-file.ts';
import { sha256Of } from './sha256-of.ts';

/** How far an upload is: reading the file for its checksum, then bytes on their way. */
export type UploadStep = { readonly at: 'reading' } | { readonly at: 'sending'; readonly sentBytes: number };

export type Upload = {
  readonly file: File;
  /** Asks the API where to send the file. */
  readonly request: (wanted: UploadRequest) => Promise<Pick<WireGrant, 'uploadId' | 'url' | 'headers'>>;
  readonly signal: AbortSignal;
  readonly onStep: (step: UploadStep) => void;
};
type WireGrant = Omit<UploadGrant, 'uploadId'> & { readonly uploadId: string };

/** Browsers know no type for CWR; the server reads the format from the content. */
const UNKNOWN_TYPE = 'application/octet-stream';

/** Announces a file by size, type and checksum, sends it, and gives the upload's id. */
export async function uploadFile({ file, request, signal, onStep }: Upload): Promise<string> {
  onStep({ at: 'reading' });
  const sha256 = await sha256Of(file);
  const grant = await request({
    fileName: file.name,
    contentType: file.type === '' ? UNKNOWN_TYPE : file.type,
    sizeBytes: file.size,
    sha256,
  });
  signal.throwIfAborted();
  await putFile(file, grant, { signal, onSent: (sentBytes) => onStep({ at: 'sending', sentBytes }) });
  return grant.uploadId;
}
