import { createHash } from 'node:crypto';
import type { World } from '#functions/ports/world.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import type { UploadId } from '#shared/ids.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { UPLOAD } from '#shared/machines/upload.ts';
import type { Upload } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'clock' | 'files' | 'uploads' | 'commit' | 'log'>;

/**
 * Marks an upload as arrived once its size and SHA-256 are those that were announced, or as mismatched with the
 * reason. Events come more than once and in any order: what is marked stays. Answers undefined while nothing is there.
 */
export function receiveUpload(world: Needs, uploadId: UploadId): Promise<Upload | undefined> {
  return retryStale(() => received(world, uploadId));
}

async function received(world: Needs, uploadId: UploadId): Promise<Upload | undefined> {
  const before = await world.uploads.find(uploadId);
  if (before === undefined || !mayFollow(UPLOAD, before.status, 'arrive')) return before;
  const size = await world.files.size(before);
  if (size === undefined) return undefined;

  const mismatch =
    size === before.sizeBytes
      ? await differsInContent(world, before)
      : `it has ${size} bytes, ${before.sizeBytes} were announced`;
  const after: Upload = {
    ...before,
    status: UPLOAD.acts[mismatch === null ? 'arrive' : 'mismatch'].to,
    mismatch,
    version: before.version + 1,
  };
  await world.commit({
    actor: 'system:uploads',
    changes: [{ kind: 'upload', action: `upload.${after.status}`, before, after }],
  });
  world.log(`upload.${after.status}`, { uploadId });
  return after;
}

async function differsInContent(world: Pick<World, 'files'>, upload: Upload): Promise<string | null> {
  const stream = await world.files.stream(upload);
  if (stream === undefined) return 'it went away while it was read';
  const hash = createHash('sha256');
  for await (const part of stream) hash.update(part);
  return hash.digest('hex') === upload.sha256 ? null : 'its SHA-256 is not the one that was announced';
}
