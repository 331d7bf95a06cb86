import { t } from '@lingui/core/macro';
import { ProblemError } from './problem-error.ts';

type Grant = { readonly url: string; readonly headers: Readonly<Record<string, string>> };
type SendOptions = { readonly signal: AbortSignal; readonly onSent: (bytes: number) => void };

/** S3 answers so when the same file is there already: a repeated PUT, and so a success. */
const ALREADY_THERE = 412;
/** Headers that only the browser may set. */
const BROWSERS_OWN = /^(host|content-length)$/i;

/** Sends a file to its presigned URL and reports the bytes sent so far. Aborting the signal stops it. */
export function putFile(file: Blob, { url, headers }: Grant, { signal, onSent }: SendOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (title: string, status = 0) =>
      reject(new ProblemError({ title, status, detail: t`Choose the file again: the upload goes on.` }));
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) {
      if (!BROWSERS_OWN.test(name)) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onerror = () => fail(t`The connection broke during the upload`);
    request.onabort = () => fail(t`The upload was cancelled`);
    request.onload = () => {
      if (request.status < 300 || request.status === ALREADY_THERE) resolve();
      else fail(t`The storage refused the file (${request.status})`, request.status);
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
