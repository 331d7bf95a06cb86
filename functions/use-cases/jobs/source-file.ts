import { archiveKindOf } from '#functions/formats/archives/archive-kind.ts';
import type { ArchivedFile } from '#functions/formats/archives/archived-file.ts';
import { openArchive } from '#functions/formats/archives/open-archive.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { firstBytes } from '#functions/formats/peek-bytes.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';

/** The bytes of a file, once; and why they ended early, where an archive is damaged. */
export type OpenedBytes = {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly trouble: () => Diagnostic | undefined;
};

/** A file that can be read from its beginning as often as need be; or an archive of several. */
export type SourceFile =
  | { readonly kind: 'file'; readonly name: string; readonly open: () => Promise<OpenedBytes> }
  | { readonly kind: 'archive'; readonly files: () => Promise<AsyncIterable<ArchivedFile>> };

/** How many bytes tell one format from another. */
const HEAD_BYTES = 64 * 1024;

/**
 * The file of an ingestion, out of its archive where it is the only one in there. A file that is gone, and an archive that
 * cannot be opened, fail the job.
 */
export async function sourceFile(
  world: Pick<World, 'files'>,
  at: ObjectAt,
  name: string,
): Promise<SourceFile> {
  const whole = () => bytesAt(world, at);
  const head = await firstBytes(await whole(), HEAD_BYTES);
  const kind = archiveKindOf(head);
  if (kind !== 'ZIP' && kind !== 'GZIP')
    return { kind: 'file', name, open: async () => ({ bytes: await whole(), trouble: () => undefined }) };
  const files = async () => {
    const opened = await openArchive(await whole(), head);
    if ('code' in opened) throw new JobFailed([{ code: opened.code, message: opened.message }]);
    return opened;
  };
  const open = async () => firstOf(await files());
  // A gzip has one file, and says no name of its own: it is that of the archive.
  if (kind === 'GZIP') return { kind: 'file', name: name.replace(/\.gz$/i, ''), open };
  const names: string[] = [];
  for await (const file of await files()) names.push(file.name);
  const [only, ...others] = names;
  if (only === undefined || others.length > 0) return { kind: 'archive', files };
  return { kind: 'file', name: only.slice(only.lastIndexOf('/') + 1), open };
}

async function firstOf(files: AsyncIterable<ArchivedFile>): Promise<OpenedBytes> {
  for await (const file of files) return file;
  throw new JobFailed([
    { code: 'file.empty', message: 'The archive has no file. Send it with the file in it.' },
  ]);
}

async function bytesAt(world: Pick<World, 'files'>, at: ObjectAt): Promise<AsyncIterable<Uint8Array>> {
  const bytes = await world.files.stream(at);
  if (bytes !== undefined) return bytes;
  throw new JobFailed([
    { code: 'upload.absent', message: `There is no object ${at.key}. Make a new upload.` },
  ]);
}
