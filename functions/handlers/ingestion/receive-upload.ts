import type { S3Event } from 'aws-lambda';
import { realWorld } from '#functions/platform/world.ts';
import { receiveUpload } from '#functions/use-cases/uploads/receive-upload.ts';
import { UploadId } from '#shared/ids.ts';

const world = realWorld(process.env);
const UPLOAD_ID = /(?:^|\/)(upl_[^/]+)\//;

/** S3's events: a file arrived. They come at least once and in any order; keys of other files are ignored. */
export async function handler(event: S3Event): Promise<void> {
  for (const { s3 } of event.Records) {
    const [, named] = UPLOAD_ID.exec(decodeURIComponent(s3.object.key.replaceAll('+', ' '))) ?? [];
    const uploadId = UploadId.safeParse(named).data;
    if (uploadId !== undefined) await receiveUpload(world, uploadId);
  }
}
