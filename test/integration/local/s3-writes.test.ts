import { createHash } from 'node:crypto';
import { globSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  GetObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from './eventually.ts';
import { type Shelf, startShelf } from './s3-shelf.ts';

let shelf: Shelf;
let clerk: S3Client;
beforeAll(async () => {
  shelf = await startShelf();
  clerk = shelf.clientOf('clerk');
});
afterAll(() => shelf.stop());

const Bucket = 'shelf';
const put = (over: Omit<Partial<PutObjectCommandInput>, 'Bucket'> & { readonly Key: string }) =>
  clerk.send(new PutObjectCommand({ Body: 'one', ...over, Bucket }));
const read = async (Key: string) =>
  (await clerk.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();
const refusal = (sent: Promise<unknown>) =>
  sent.then(
    () => 'done',
    (error: { name: string; $metadata: { httpStatusCode: number } }) =>
      `${error.$metadata.httpStatusCode} ${error.name}`,
  );
const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('base64');

describe('an object with a checksum', () => {
  test.each([
    ['Content-MD5', { ContentMD5: digest('md5', 'one') }, { ContentMD5: digest('md5', 'two') }],
    ['SHA-256', { ChecksumSHA256: digest('sha256', 'one') }, { ChecksumSHA256: digest('sha256', 'two') }],
    ['SHA-1', { ChecksumSHA1: digest('sha1', 'one') }, { ChecksumSHA1: digest('sha1', 'two') }],
    // Of the text, by Python's zlib, and of nothing.
    ['CRC-32', { ChecksumCRC32: 'emyG8Q==' }, { ChecksumCRC32: 'AAAAAA==' }],
  ])('%s is stored where it is right, else refused and not stored', async (name, right, wrong) => {
    expect(await refusal(put({ Key: name, ...wrong }))).toBe('400 BadDigest');
    expect(await refusal(read(name))).toBe('404 NoSuchKey');
    await put({ Key: name, ...right });
    expect(await read(name)).toBe('one');
    expect(
      readdirSync(path.join(shelf.folder, 's3', Bucket)).filter((file) => /-.*-.*-.*-/.test(file)),
    ).toEqual([]);
  });
});

describe('an object that is written on condition', () => {
  test('is not written over another where it must be new', async () => {
    await put({ Key: 'new', IfNoneMatch: '*' });
    expect(await refusal(put({ Key: 'new', Body: 'two', IfNoneMatch: '*' }))).toBe('412 PreconditionFailed');
    expect(await read('new')).toBe('one');
  });

  test('is written once by those who write it at once', async () => {
    const bodies = ['a', 'b', 'c', 'd', 'e', 'f'];
    const ends = await Promise.all(
      bodies.map((Body) => refusal(put({ Key: 'raced', Body, IfNoneMatch: '*' }))),
    );
    expect(ends.toSorted()).toEqual([...Array(5).fill('412 PreconditionFailed'), 'done']);
    expect(await read('raced')).toBe(bodies[ends.indexOf('done')]);
  });

  test('is written over the object that is meant alone', async () => {
    expect(await refusal(put({ Key: 'meant', IfMatch: '"0"' }))).toBe('404 NoSuchKey');
    const { ETag } = await put({ Key: 'meant' });
    await put({ Key: 'meant', Body: 'two', IfMatch: ETag });
    expect(await refusal(put({ Key: 'meant', Body: 'three', IfMatch: ETag }))).toBe('412 PreconditionFailed');
    expect(await read('meant')).toBe('two');
  });
});

describe('S3', () => {
  test('reads an object whose description is damaged, and says which file it was', async () => {
    await put({ Key: 'damaged', ContentType: 'text/csv' });
    const [file = ''] = globSync(path.join(shelf.folder, 's3', Bucket, 'damaged*metadata.json'));
    writeFileSync(file, '{"content-type": "te');
    expect(await read('damaged')).toBe('one');
    expect(shelf.said.filter((line) => line.includes(file))).toEqual([
      expect.stringMatching(/was damaged and is deleted\. Send shelf\/damaged again/),
    ]);
  });

  test('outlives an address that nobody can read', async () => {
    for (const target of ['//', '/%', '/shelf/%ff%', '/shelf/a?%']) {
      const answer = await eventually(() => fetch(`${shelf.addresses.s3}${target}`));
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    expect(await read('new')).toBe('one');
  });
});
