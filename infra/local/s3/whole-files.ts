import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, readdirSync, rmSync, statSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { IncomingMessage } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import S3Error from '@20minutes/s3rver/lib/models/error.js';
import { codeOf } from '#infra/local/process/faults.ts';
import { contentChecks } from '#infra/local/s3/content-checks.ts';

/** How the names of files end in which s3rver describes objects and buckets. */
const DESCRIPTIONS = ['_metadata.json', '.md5', '._S3rver_cors.xml'];

/**
 * Stores an object's bytes so that it is there as a whole or not at all: s3rver itself writes onto the object's own
 * path, where a kill leaves a part of it. Bytes that come with a request must be those that its headers announce, and
 * are not stored over others where it asks for that.
 *
 * @returns its size in bytes and its MD5 in hex, as s3rver wants them
 */
export async function putContent(file: string, content: Buffer | Readable): Promise<[number, string]> {
  const sent = content instanceof IncomingMessage ? content.headersDistinct : {};
  const checks = contentChecks(sent);
  const md5 = createHash('md5');
  let size = 0;
  async function* counted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      md5.update(chunk);
      checks.take(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  const beside = `${file}.${randomUUID()}`;
  try {
    const bytes = Buffer.isBuffer(content) ? Readable.from([content]) : content;
    await pipeline(bytes, counted, createWriteStream(beside));
    const wrong = checks.wrong();
    if (wrong !== undefined) {
      throw Object.assign(new S3Error(wrong.code, wrong.message), { status: 400, expose: true });
    }
    if (sent['if-none-match'] === undefined) await rename(beside, file);
    else await linkAnew(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return [size, md5.digest('hex')];
}

/** Of those who write what must be new at once, one does. */
async function linkAnew(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const failed = 'At least one of the pre-conditions you specified did not hold';
    throw new S3Error('PreconditionFailed', failed, { Condition: 'If-None-Match' });
  }
  await rm(beside);
}

/**
 * Deletes what a kill may have left empty beside objects and in buckets: without a description defaults are used, and
 * a bucket's settings are written at each start.
 */
export function forgetTornDescriptions(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const describes = DESCRIPTIONS.some((ending) => entry.name.endsWith(ending));
    if (entry.isFile() && describes && statSync(file).size === 0) rmSync(file);
  }
}
