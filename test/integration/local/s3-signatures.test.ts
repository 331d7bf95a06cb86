import { createHash } from 'node:crypto';
import {
  CopyObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { s3Files } from '#functions/platform/files.ts';
import { type Shelf, SIGNERS, startShelf } from './s3-shelf.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await startShelf();
});
afterAll(() => shelf.stop());

const Bucket = 'shelf';
const TEXT = 'play_id,title\n1,Golden River\n';
const errorOf = (sent: Promise<unknown>) =>
  sent.then(
    () => 'done',
    (error: { name: string; message: string; $metadata: { httpStatusCode: number } }) =>
      `${error.$metadata.httpStatusCode} ${error.name}: ${error.message}`,
  );
/** What an address answers, in a word. */
async function answerOf(address: string, init: RequestInit = {}): Promise<string> {
  const answer = await fetch(address, init);
  const [, code = '', message = ''] =
    /<Code>(.+?)<\/Code><Message>(.+?)<\/Message>/.exec(await answer.text()) ?? [];
  return `${answer.status} ${code}: ${message}`;
}
const put = (body: string, headers: Record<string, string> = {}) => ({ method: 'PUT', body, headers });

describe('a request to S3 that is signed', () => {
  test.each(SIGNERS)('by %s is taken, whatever stands in its key, query and headers', async (key) => {
    const client = shelf.clientOf(key);
    for (const Key of ['a/plain.csv', "odd/mark's (1)! *~ü+&=.csv", 'two  blanks//slashes.csv']) {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key,
          Body: TEXT,
          Metadata: { title: 'a  b' },
          CacheControl: 'no-cache',
        }),
      );
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, Range: 'bytes=0-3' }));
      expect(await Body?.transformToString()).toBe('play');
    }
    await client.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: 'shelf/a/plain.csv' }));
    const { Contents } = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'odd/mark' }));
    expect(Contents).toHaveLength(1);
  });

  test('with another secret, or by nobody who is known, is refused', async () => {
    const read = new GetObjectCommand({ Bucket, Key: 'a/plain.csv' });
    expect(await errorOf(shelf.clientOf('clerk', 'guessed').send(read))).toMatch(
      /^403 SignatureDoesNotMatch: The request signature we calculated does not match/,
    );
    expect(await errorOf(shelf.clientOf('stranger').send(read))).toMatch(
      /^403 InvalidAccessKeyId: The AWS Access Key Id you provided does not exist/,
    );
  });

  test('a quarter of an hour before or after now is refused', async () => {
    for (const minutes of [-16, 16]) {
      const client = shelf.clientOf('clerk');
      client.config.systemClockOffset = minutes * 60_000;
      const read = client.send(new GetObjectCommand({ Bucket, Key: 'a/plain.csv' }));
      expect(await errorOf(read)).toMatch(/^403 RequestTimeTooSkewed: /);
    }
  });

  test('is bound to its method, path, query and headers', async () => {
    const client = shelf.clientOf('clerk');
    const address = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'a/plain.csv' }));
    expect(await answerOf(address)).toBe('200 : ');
    const changed = [
      address.replace('plain.csv', 'plain.cs'),
      address.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=901'),
      `${address}&response-content-type=text%2Fhtml`,
      address.replace(/X-Amz-Signature=../, 'X-Amz-Signature=zz'),
    ];
    for (const other of changed) expect(await answerOf(other)).toMatch(/^403 SignatureDoesNotMatch/);
    expect(await answerOf(address, put(TEXT))).toMatch(/^403 SignatureDoesNotMatch/);
    expect(await answerOf(address, { headers: { 'x-amz-acl': 'public-read' } })).toMatch(
      /^403 AccessDenied: There were headers present in the request which were not signed/,
    );
  });

  test('by an address is refused once that has expired, and before it was made', async () => {
    const client = shelf.clientOf('clerk');
    const get = new GetObjectCommand({ Bucket, Key: 'a/plain.csv' });
    const signedFor = (seconds: number, expiresIn = 60) =>
      getSignedUrl(client, get, { signingDate: new Date(Date.now() + seconds * 1000), expiresIn });
    const good = await signedFor(0);
    expect(await answerOf(good)).toBe('200 : ');
    expect(await answerOf(await signedFor(3600))).toBe('403 AccessDenied: Request is not yet valid');
    expect(await answerOf(await signedFor(-120))).toBe('403 AccessDenied: Request has expired');
    expect(await answerOf(await signedFor(-120, 600))).toBe('200 : ');
    expect(await answerOf(good.replace('X-Amz-Expires=60', 'X-Amz-Expires=700000'))).toMatch(
      /^400 AuthorizationQueryParametersError: X-Amz-Expires must be less than a week/,
    );
  });
});

describe('an address for an upload', () => {
  const sha256 = createHash('sha256').update(TEXT).digest();
  const granted = () =>
    s3Files(shelf.clientOf('clerk')).grantUpload(
      { bucket: Bucket, key: 'upload.csv' },
      {
        ...{ sizeBytes: TEXT.length, contentType: 'text/csv' },
        ...{ sha256: sha256.toString('hex'), expiresSeconds: 60 },
      },
    );

  test('takes the file that it was given for', async () => {
    const { url, headers } = await granted();
    expect(await answerOf(url, put(TEXT, headers))).toBe('200 : ');
  });

  test('takes no other size, type or content, and nothing is stored', async () => {
    const { url, headers } = await granted();
    const other = TEXT.replace('Golden', 'Silver');
    const ofOther = createHash('sha256').update(other).digest('base64');
    const sent: readonly [RequestInit, RegExp][] = [
      [put(`${TEXT}2,More\n`, headers), /^403 SignatureDoesNotMatch/],
      [put(TEXT, { ...headers, 'content-type': 'text/html' }), /^403 SignatureDoesNotMatch/],
      [put(other, { ...headers, 'x-amz-checksum-sha256': ofOther }), /^403 SignatureDoesNotMatch/],
      [put(TEXT, { 'content-type': 'text/csv' }), /^403 SignatureDoesNotMatch/],
      [put(other, headers), /^400 BadDigest/],
    ];
    for (const [init, answer] of sent) expect(await answerOf(url, init)).toMatch(answer);
    const { Body } = await shelf.clientOf('clerk').send(new GetObjectCommand({ Bucket, Key: 'upload.csv' }));
    expect(await Body?.transformToString()).toBe(TEXT);
  });
});
