import type { UploadRequest } from '#shared/schemas/uploads.ts';
import { grantName, keptGrant, type WireGrant } from './kept-grant.ts';
import { ProblemError } from './problem-error.ts';
import { putFile } from './put-file.ts';
import { sha256Of } from './sha256-of.ts';
import { untilSent } from './until-sent.ts';

/** How far an upload is: reading the file for its checksum, bytes on their way, or waiting for a connection. */
export type UploadStep =
  | { readonly at: 'reading' }
  | { readonly at: 'sending' | 'waiting'; readonly sentBytes: number };

export type Upload = {
  readonly file: File;
  /** Asks the API where to send the file. */
  readonly request: (wanted: UploadRequest) => Promise<WireGrant>;
  readonly signal: AbortSignal;
  readonly onStep: (step: UploadStep) => void;
};

/** An upload that has arrived. Once it is used and forgotten, the same file is announced anew. */
type Uploaded = { readonly uploadId: string; readonly forget: () => void };

/** Browsers know no type for CWR; the server reads the format from the content. */
const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * Announces a file by size, type and checksum, sends it, and gives its upload. What broke off is sent again, and
 * the same file that is chosen again after a reload goes on with its upload: one that has arrived is not sent twice.
 */
export async function uploadFile(upload: Upload): Promise<Uploaded> {
  const { file, signal, onStep } = upload;
  onStep({ at: 'reading' });
  const sha256 = await sha256Of(file);
  const name = grantName(location.pathname, sha256);
  const forget = () => sessionStorage.removeItem(name);
  const kept = keptGrant(sessionStorage, name, Date.now());
  const grant = kept ?? (await announced(upload, sha256));
  sessionStorage.setItem(name, JSON.stringify(grant));
  signal.throwIfAborted();
  let sentBytes = 0;
  const onSent = (bytes: number) => {
    sentBytes = bytes;
    onStep({ at: 'sending', sentBytes });
  };
  try {
    await untilSent(() => putFile(file, grant, { signal, onSent }), {
      signal,
      onBroken: () => onStep({ at: 'waiting', sentBytes }),
    });
  } catch (cause) {
    if (!(cause instanceof ProblemError && cause.status === 0)) forget();
    throw cause;
  }
  return { uploadId: grant.uploadId, forget };
}

function announced({ file, request }: Upload, sha256: string): Promise<WireGrant> {
  return request({
    fileName: file.name,
    contentType: file.type === '' ? UNKNOWN_TYPE : file.type,
    sizeBytes: file.size,
    sha256,
  });
}
