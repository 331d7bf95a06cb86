import { createHash, timingSafeEqual } from 'node:crypto';
import { Client, type SFTPWrapper } from 'ssh2';
import * as z from 'zod';
import type { RemoteFile, RemoteFolder } from '#functions/ports/environment.ts';

const Credentials = z.object({
  username: z.string(),
  password: z.string().optional(),
  privateKey: z.string().optional(),
  /** SHA-256 of the server's host key in base64, as `ssh-keygen -lf` prints it behind `SHA256:`. */
  hostKeySha256: z.string(),
});
const SSH_PORT = 22;
const READY_MS = 20_000;
const READ_BYTES = 32 * 1024;

/**
 * A folder on a partner's SFTP server. The secret is `{ username, password or privateKey, hostKeySha256 }`; a server
 * with another host key is refused.
 */
export async function sftpFolder(location: string, secret: string): Promise<RemoteFolder> {
  const { hostKeySha256, username, password, privateKey } = Credentials.parse(JSON.parse(secret));
  const { hostname, port, pathname } = new URL(location);
  const folder = pathname.replace(/\/$/, '') || '/';
  const client = new Client();
  const sftp = await new Promise<SFTPWrapper>((resolve, reject) => {
    client.on('error', reject).on('ready', () => {
      client.sftp((error, opened) => (error === undefined ? resolve(opened) : reject(error)));
    });
    client.connect({
      host: hostname,
      port: port === '' ? SSH_PORT : Number(port),
      username,
      ...(password !== undefined && { password }),
      ...(privateKey !== undefined && { privateKey }),
      readyTimeout: READY_MS,
      hostVerifier: (key: Buffer) => isKey(key, hostKeySha256),
    });
  });
  return {
    list: () => filesIn(sftp, folder),
    read: async ({ name }) => sftp.createReadStream(`${folder}/${name}`, { highWaterMark: READ_BYTES }),
    close: async () => {
      client.end();
    },
  };
}

function isKey(key: Buffer, sha256: string): boolean {
  const found = createHash('sha256').update(key).digest();
  const wanted = Buffer.from(sha256, 'base64');
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}

function filesIn(sftp: SFTPWrapper, folder: string): Promise<readonly RemoteFile[]> {
  return new Promise((resolve, reject) => {
    sftp.readdir(folder, (error, entries) => {
      if (error !== undefined) return reject(error);
      const files = entries
        .filter(({ attrs }) => attrs.isFile())
        .map(({ filename, attrs }) => ({
          name: filename,
          mark: `${attrs.mtime}-${attrs.size}`,
          sizeBytes: attrs.size,
        }));
      resolve(files.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
    });
  });
}
