import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Clock, Files, ObjectAt } from '#functions/ports/environment.ts';

type Sent = { readonly headers: Readonly<Record<string, string>>; readonly body: string };
type Grant = Parameters<Files['grantUpload']>[1] & { readonly at: ObjectAt; readonly until: number };
/** Files, and `send`, which makes a PUT to a granted URL and gives its status. */
type MemoryFiles = { readonly files: Files; readonly send: (url: string, sent: Sent) => Promise<number> };

/** Objects in memory. One is whole or absent: a stream that breaks leaves nothing. */
export function memoryFiles(clock: Clock): MemoryFiles {
  const objects = new Map<string, Uint8Array>();
  const grants = new Map<string, Grant>();
  const bytesAt = (at: ObjectAt) => objects.get(addressOf(at));
  const keep = (at: ObjectAt, bytes: Uint8Array) => void objects.set(addressOf(at), bytes);
  return {
    files: {
      put: async (at, bytes) => keep(at, Uint8Array.from(Buffer.from(bytes))),
      async putStream(at, parts) {
        const read: Uint8Array[] = [];
        for await (const part of parts) read.push(Buffer.from(part));
        keep(at, Uint8Array.from(Buffer.concat(read)));
      },
      read: async (at) => bytesAt(at)?.slice(),
      async stream(at) {
        const bytes = bytesAt(at);
        return bytes === undefined ? undefined : Readable.from([Buffer.from(bytes)]);
      },
      size: async (at) => bytesAt(at)?.length,
      async grantUpload(at, bound) {
        const url = `memory:${addressOf(at)}?grant=${grants.size + 1}`;
        grants.set(url, { ...bound, at, until: Date.parse(clock.now()) + bound.expiresSeconds * 1000 });
        return { url, headers: headersOf(bound) };
      },
      grantDownload: async (at, fileName, disposition = 'attachment') =>
        `memory:${addressOf(at)}?as=${encodeURIComponent(fileName)}&disposition=${disposition}`,
    },
    async send(url, { headers, body }) {
      const grant = grants.get(url);
      const bytes = Buffer.from(body);
      const bound =
        grant !== undefined &&
        Date.parse(clock.now()) <= grant.until &&
        Object.entries(headersOf(grant)).every(([name, value]) => headers[name] === value) &&
        bytes.length === grant.sizeBytes &&
        createHash('sha256').update(bytes).digest('hex') === grant.sha256;
      if (bound) keep(grant.at, Uint8Array.from(bytes));
      return bound ? 200 : 403;
    },
  };
}

const addressOf = ({ bucket, key }: ObjectAt): string => `//${bucket}/${key}`;
const headersOf = ({ contentType, sha256 }: { contentType: string; sha256: string }) => ({
  'content-type': contentType,
  'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
});
