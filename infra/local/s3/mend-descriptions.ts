import { rm } from 'node:fs/promises';
import type S3rver from '@20minutes/s3rver';

/**
 * Lets an object be read whose description beside it is damaged: the description is deleted, which is said, and the
 * object is then one without a content type.
 */
export function mendDescriptions(store: S3rver['store'], say: (line: string) => void): void {
  const read = store.getMetadata.bind(store);
  store.getMetadata = async (bucket, key) => {
    try {
      return await read(bucket, key);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const file = store.getResourcePath(bucket, key, 'metadata.json');
      await rm(file, { force: true });
      say(
        `! S3             ${file} was damaged and is deleted. Send ${bucket}/${key} again if its type matters`,
      );
      return read(bucket, key);
    }
  };
}
