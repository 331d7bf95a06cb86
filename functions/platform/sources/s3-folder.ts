import { Readable } from 'node:stream';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { RemoteFile, RemoteFolder } from '#functions/ports/environment.ts';

const Credentials = z.object({
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  region: z.string().default('us-east-1'),
  endpoint: z.string().optional(),
});

/** A bucket's prefix, with the keys of a secret `{ accessKeyId, secretAccessKey, region?, endpoint? }`. */
export async function s3Folder(location: string, secret: string): Promise<RemoteFolder> {
  const { accessKeyId, secretAccessKey, region, endpoint } = Credentials.parse(JSON.parse(secret));
  const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(location) ?? [];
  const client = new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
  });
  return {
    async list() {
      const files: RemoteFile[] = [];
      for (let token: string | undefined; ; ) {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            ...(token !== undefined && { ContinuationToken: token }),
          }),
        );
        for (const { Key = '', ETag = '', Size = 0 } of page.Contents ?? []) {
          const name = Key.slice(prefix.length).replace(/^\//, '');
          if (name !== '' && !name.includes('/')) files.push({ name, mark: ETag, sizeBytes: Size });
        }
        if (page.NextContinuationToken === undefined) return files;
        token = page.NextContinuationToken;
      }
    },
    async read({ name }) {
      const key = prefix === '' || prefix.endsWith('/') ? `${prefix}${name}` : `${prefix}/${name}`;
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (Body instanceof Readable) return Body;
      throw new Error(`s3://${bucket}/${key} went away while it was read`);
    },
    close: async () => client.destroy(),
  };
}
