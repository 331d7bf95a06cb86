import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, readdirSync, rmSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Stores an object's bytes so that it is there as a whole or not at all: s3rver itself writes onto the object's own
 * path, where a kill leaves a part of it.
 *
 * @returns its size in bytes and its MD5 in hex, as s3rver wants them
 */
export async function putContent(file: string, content: Buffer | Readable): Promise<[number, string]> {
  const md5 = createHash('md5');
  let size = 0;
  async function* counted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      md5.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  const beside = `${file}.${randomUUID()}`;
  try {
    const bytes = Buffer.isBuffer(content) ? Readable.from([content]) : content;
    await pipeline(bytes, counted, createWriteStream(beside));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return [size, md5.digest('hex')];
}

/** Deletes empty descriptions that a kill may have left beside objects; without them defaults are used. */
export function forgetTornDescriptions(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const describes = entry.name.endsWith('_metadata.json') || entry.name.endsWith('.md5');
    if (entry.isFile() && describes && statSync(file).size === 0) rmSync(file);
  }
}
