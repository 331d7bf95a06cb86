import { Readable } from 'node:stream';
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Files } from '#functions/ports/environment.ts';

const DOWNLOAD_SECONDS = 900;
const isMissing = (error: unknown): boolean => error instanceof NoSuchKey || error instanceof NotFound;

/** Objects in S3. A PUT is atomic there: an object is whole or absent. */
export function s3Files(client: S3Client): Files {
  const get = async ({ bucket, key }: { bucket: string; key: string }) => {
    try {
      return (await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))).Body;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
  return {
    async put({ bucket, key }, bytes, contentType) {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }),
      );
    },
    async putStream({ bucket, key }, parts, contentType) {
      await new Upload({
        client,
        params: { Bucket: bucket, Key: key, Body: Readable.from(parts), ContentType: contentType },
      }).done();
    },
    read: async (at) => (await get(at))?.transformToByteArray(),
    async stream(at) {
      const body = await get(at);
      return body instanceof Readable ? body : undefined;
    },
    async size({ bucket, key }) {
      try {
        return (await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))).ContentLength;
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async grantUpload({ bucket, key }, { sizeBytes, contentType, sha256, expiresSeconds }) {
      const checksum = Buffer.from(sha256, 'hex').toString('base64');
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        ContentLength: sizeBytes,
        ContentType: contentType,
        ChecksumSHA256: checksum,
      });
      // Left to itself the presigner hoists the checksum into the query, where it binds nothing, and leaves the type unsigned.
      const url = await getSignedUrl(client, command, {
        expiresIn: expiresSeconds,
        unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
        signableHeaders: new Set(['content-type', 'content-length', 'host']),
      });
      return { url, headers: { 'content-type': contentType, 'x-amz-checksum-sha256': checksum } };
    },
    grantDownload: ({ bucket, key }, fileName, disposition = 'attachment') =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ResponseContentDisposition: `${disposition}; filename="${fileName}"`,
        }),
        { expiresIn: DOWNLOAD_SECONDS },
      ),
  };
}
