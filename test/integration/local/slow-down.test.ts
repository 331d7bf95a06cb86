import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { synthesized } from '#test/infra/synthesized.ts';
import { startTold, type ToldSystem } from '#test/support/told-system.ts';

const SPLITTER = 'zamio-dev-split-file';
let system: ToldSystem;
/** S3 is too busy for every second call. */
beforeAll(async () => {
  system = await startTold((await synthesized()).folder, 2);
}, 120_000);
afterAll(() => system?.stop());

/** An S3 client that acts as a function does, as often as is said. */
const clientOf = (key: string, maxAttempts: number) =>
  new S3Client({
    ...LOCAL_CLIENT,
    credentials: { accessKeyId: key, secretAccessKey: key },
    ...{ endpoint: system.addresses.s3, forcePathStyle: true, maxAttempts },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
const put = (key: string) => new PutObjectCommand({ Bucket: 'work', Key: key, Body: 'a,b' });

describe('S3 that is too busy', () => {
  test('says SlowDown to a function, in the words of AWS', async () => {
    const once = clientOf(SPLITTER, 1);
    const said = await Promise.all(
      ['a', 'b'].map((key) =>
        once.send(put(key)).then(
          () => 'done',
          (error: unknown) => error,
        ),
      ),
    );
    once.destroy();
    expect(said).toContain('done');
    expect(said).toContainEqual(
      expect.objectContaining({
        name: 'SlowDown',
        message: 'Please reduce your request rate.',
        $metadata: expect.objectContaining({ httpStatusCode: 503 }),
      }),
    );
  });

  test('is called again by the SDK, and what was asked is done', async () => {
    for (const key of ['c', 'd', 'e', 'f']) {
      expect(await system.tell(SPLITTER, { act: 'put-object', bucket: 'work', key })).toMatchObject({
        ok: true,
      });
    }
    const account = clientOf(LOCAL_CLIENT.credentials.accessKeyId, 1);
    const { Body } = await account.send(new GetObjectCommand({ Bucket: 'work', Key: 'f' }));
    expect(await Body?.transformToString()).toBe('told');
    account.destroy();
  });

  test('is there for browsers, with the addresses that they were given', async () => {
    const signer = clientOf('zamio-dev-api', 1);
    const address = await getSignedUrl(signer, new PutObjectCommand({ Bucket: 'uploads', Key: 'a.csv' }));
    signer.destroy();
    const statuses: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      statuses.push((await fetch(address, { method: 'PUT', body: 'a' })).status);
    }
    expect(statuses).toEqual([200, 200, 200]);
  });
});
