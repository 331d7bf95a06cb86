import type { IncomingMessage } from 'node:http';

/** The bytes of a request, or `undefined` when there are more than the limit; the rest is then thrown away. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= limitBytes) chunks.push(bytes);
  }
  return size > limitBytes ? undefined : Buffer.concat(chunks);
}
