import { httpsFolder } from '#functions/platform/sources/https-folder.ts';
import { s3Folder } from '#functions/platform/sources/s3-folder.ts';
import { sftpFolder } from '#functions/platform/sources/sftp-folder.ts';
import type { OpenSource, RemoteFolder } from '#functions/ports/environment.ts';
import type { RepertoireSource } from '#shared/schemas/partners.ts';

type Opening = (location: string, secret: string) => Promise<RemoteFolder>;
const WAYS: Readonly<Record<RepertoireSource['kind'], Opening>> = {
  S3: s3Folder,
  SFTP: sftpFolder,
  HTTPS: httpsFolder,
};

/** Opens partners' sources with the secrets `<prefix>/<name>`. A secret that is not as its kind wants it throws. */
export function sourceOpener(
  secret: (name: string) => Promise<string | undefined>,
  prefix: string,
): OpenSource {
  return async ({ kind, location, secretName }) => {
    const credentials = await secret(`${prefix}/${secretName}`);
    return credentials === undefined ? undefined : WAYS[kind](location, credentials);
  };
}
