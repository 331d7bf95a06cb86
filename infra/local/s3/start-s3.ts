import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Addresses, HOST, portOf } from '#infra/local/addresses.ts';
import type { AsyncCalls } from '#infra/local/events/async-calls.ts';
import type { Authority } from '#infra/local/iam/authority.ts';
import { invoking } from '#infra/local/iam/permitted-invoke.ts';
import { faultIn } from '#infra/local/process/faults.ts';
import { listen } from '#infra/local/process/http-server.ts';
import { bucketsOf } from '#infra/local/s3/buckets.ts';
import { GuardedS3 } from '#infra/local/s3/guarded-s3.ts';
import { mendDescriptions } from '#infra/local/s3/mend-descriptions.ts';
import { notificationsOf } from '#infra/local/s3/notifications.ts';
import type { S3Event } from '#infra/local/s3/s3-event.ts';
import { forgetTornDescriptions, putContent } from '#infra/local/s3/whole-files.ts';
import { arnOf } from '#infra/local/template/names.ts';
import type { Template } from '#infra/local/template/template.ts';

type Parts = {
  readonly addresses: Addresses;
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly calls: AsyncCalls;
  readonly authority: Authority;
  /** One call of a function in so many is answered with SlowDown. */
  readonly slowDownEvery?: number | undefined;
};

/**
 * Starts S3 with the template's buckets, in this process: it dies with it alone, and an error in it is the answer to a
 * request. When an object is stored, the functions that the template names are called:
 * the call is on disk before the sender has its answer, so a kill loses none.
 */
export async function startS3(
  template: Template,
  { addresses, folder, say, calls, authority, slowDownEvery }: Parts,
): Promise<void> {
  const directory = path.resolve(folder, 's3');
  mkdirSync(directory, { recursive: true });
  forgetTornDescriptions(directory);
  const server = new GuardedS3(
    {
      address: HOST,
      port: portOf(addresses.s3),
      silent: true,
      directory,
      allowMismatchedSignatures: true,
      vhostBuckets: false,
      configureBuckets: bucketsOf(template),
    },
    { authority, slowDownEvery },
  );
  server.store.putContent = putContent;
  mendDescriptions(server.store, say);
  server.on('error', (error: unknown) => {
    const fault = faultIn(error);
    if (fault !== undefined) say(`! S3             ${fault}`);
  });
  const notifications = notificationsOf(template);
  server.on('event', (event: S3Event) => {
    for (const record of event.Records) {
      for (const found of notifications) {
        if (found.bucket !== record.s3.bucket.name || !found.hears(record.eventName)) continue;
        const bucketArn = arnOf('AWS::S3::Bucket', found.bucket);
        const asker = { service: 's3.amazonaws.com', sourceArn: bucketArn };
        if (authority.refusal(asker, [invoking(found.target)]) !== undefined) continue;
        calls.accept({
          target: found.target,
          event: { Records: [{ ...record, s3: withEncodedKey(record.s3) }] },
          retries: found.retries,
          maximumAgeSeconds: found.maximumAgeSeconds,
          deadLetterArn: found.deadLetterArn,
        });
      }
    }
  });
  await server.configureBuckets();
  await listen(addresses.s3, server.callback(), say);
}

/** S3 puts keys into events as in a query: `my file.csv` is `my+file.csv`. */
function withEncodedKey(s3: S3Event['Records'][number]['s3']) {
  const key = encodeURIComponent(s3.object.key).replaceAll('%2F', '/').replaceAll('%20', '+');
  return { ...s3, object: { ...s3.object, key } };
}
