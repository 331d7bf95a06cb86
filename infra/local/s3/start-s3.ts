import { mkdirSync } from 'node:fs';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';
import { type Addresses, HOST, portOf } from '#infra/local/addresses.ts';
import type { AsyncCalls } from '#infra/local/events/async-calls.ts';
import { bucketsOf } from '#infra/local/s3/buckets.ts';
import { notificationsOf } from '#infra/local/s3/notifications.ts';
import type { S3Event } from '#infra/local/s3/s3-event.ts';
import { forgetTornDescriptions, putContent } from '#infra/local/s3/whole-files.ts';
import type { Template } from '#infra/local/template/template.ts';

/**
 * Starts S3 with the template's buckets. When an object is stored, the functions that the template names are called:
 * the call is on disk before the sender has its answer, so a kill loses none.
 */
export async function startS3(
  template: Template,
  { addresses, folder, calls }: { addresses: Addresses; folder: string; calls: AsyncCalls },
): Promise<void> {
  const directory = path.resolve(folder, 's3');
  mkdirSync(directory, { recursive: true });
  forgetTornDescriptions(directory);
  const server = new S3rver({
    address: HOST,
    port: portOf(addresses.s3),
    silent: true,
    directory,
    allowMismatchedSignatures: true,
    vhostBuckets: false,
    configureBuckets: bucketsOf(template),
  });
  server.store.putContent = putContent;
  const notifications = notificationsOf(template);
  server.on('event', (event: S3Event) => {
    for (const record of event.Records) {
      for (const found of notifications) {
        if (found.bucket !== record.s3.bucket.name || !found.hears(record.eventName)) continue;
        calls.accept({
          target: found.target,
          event: { Records: [{ ...record, s3: withEncodedKey(record.s3) }] },
          retries: found.retries,
          deadLetterArn: found.deadLetterArn,
        });
      }
    }
  });
  await server.run();
}

/** S3 puts keys into events as in a query: `my file.csv` is `my+file.csv`. */
function withEncodedKey(s3: S3Event['Records'][number]['s3']) {
  const key = encodeURIComponent(s3.object.key).replaceAll('%2F', '/').replaceAll('%20', '+');
  return { ...s3, object: { ...s3.object, key } };
}
