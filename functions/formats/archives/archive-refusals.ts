import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { fileRefusal } from '#functions/formats/file-refusal.ts';
import type { ZipTrouble } from './zip-directory.ts';

/** Why a whole archive is refused, by what is the matter with it. */
export const ARCHIVE_REFUSALS: Readonly<
  Record<
    ZipTrouble | 'too large' | 'no files' | 'unpacks to too much' | 'damaged' | 'gzip damaged',
    Diagnostic
  >
> = {
  'cut short': fileRefusal(
    'file.truncated',
    'The zip archive is cut short or damaged. Pack the files again and send the whole archive.',
  ),
  damaged: fileRefusal(
    'file.truncated',
    'A file in the zip archive is damaged. Pack the files again and send the whole archive.',
  ),
  'gzip damaged': fileRefusal(
    'file.truncated',
    'The gzip file is cut short or damaged. Compress the file again and send all of it, or send it as it is.',
  ),
  encrypted: fileRefusal(
    'file.forbidden',
    'The zip archive has a password. Pack the files without one and send the archive again.',
  ),
  'packed otherwise': fileRefusal(
    'file.unknown-format',
    'The zip archive is packed in a way that is not read (ZIP64 or a method other than deflate). Pack the files with the computer’s own zip, or send them one by one.',
  ),
  'too many files': fileRefusal(
    'file.beyond-limit',
    'The zip archive has too many files; 200 at most. Send them in several archives.',
  ),
  'too large': fileRefusal(
    'file.beyond-limit',
    'The zip archive is larger than 64 MiB. Send its files in several archives, or one by one.',
  ),
  'no files': fileRefusal(
    'file.empty',
    'The zip archive has no files. Pack the files again and send the archive.',
  ),
  'unpacks to too much': fileRefusal(
    'file.beyond-limit',
    'The archive unpacks to far more than its size, or to more than 1 GiB. Send its files in several archives, or as they are.',
  ),
};

/** An archive within the archive: nobody would see which of its files was refused. */
export const nestedArchive = (name: string): Diagnostic => ({
  ...fileRefusal(
    'file.forbidden',
    'A file in the archive is an archive itself. Unpack it and send its files, or pack them all into one archive.',
  ),
  actual: name.slice(0, 200),
});
