import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import ssh2 from 'ssh2';
import { HOST } from '#infra/local/addresses.ts';

const { OPEN_MODE, STATUS_CODE } = ssh2.utils.sftp;
const FILE_MODE = 0o100_644;
const FOLDER_MODE = 0o040_755;

type SftpServer = {
  readonly location: string;
  /** SHA-256 of its host key, in base64. */
  readonly hostKeySha256: string;
  readonly stop: () => Promise<void>;
};

/** An SFTP server with one folder of files, for one user with a password. `touched` is when all were last changed. */
export function startSftpServer(
  files: ReadonlyMap<string, Uint8Array>,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<SftpServer> {
  // Of 256 ed25519 keys ssh2 makes one that it cannot read: it drops a zero at the beginning.
  const keys = ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 });
  const parsed = ssh2.utils.parseKey(keys.public);
  if (parsed instanceof Error) throw parsed;
  const server = new ssh2.Server({ hostKeys: [keys.private] }, (client) => {
    client.on('error', () => undefined);
    client.on('authentication', (asked) => {
      const isRight =
        asked.method === 'password' && asked.username === username && asked.password === password;
      if (isRight) asked.accept();
      else asked.reject();
    });
    client.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => serve(acceptSftp(), files));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, HOST, () => {
      const { port } = addressOf(server.address());
      resolve({
        location: `sftp://${HOST}:${port}/out`,
        hostKeySha256: createHash('sha256').update(parsed.getPublicSSH()).digest('base64'),
        stop: () => new Promise((done) => server.close(() => done())),
      });
    });
  });
}

function serve(sftp: ssh2.SFTPWrapper, files: ReadonlyMap<string, Uint8Array>): void {
  const open: string[] = [];
  const listed = new Set<number>();
  const handle = (name: string) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(open.push(name) - 1);
    return bytes;
  };
  const nameOf = (bytes: Buffer) => open[bytes.readUInt32BE()] ?? '';
  sftp.on('OPENDIR', (id, path) => sftp.handle(id, handle(path)));
  sftp.on('READDIR', (id, bytes) => {
    const number = bytes.readUInt32BE();
    if (listed.has(number)) return sftp.status(id, STATUS_CODE.EOF);
    listed.add(number);
    sftp.name(id, [
      { filename: 'archive', longname: 'archive', attrs: attrsOf(0, FOLDER_MODE) },
      ...[...files].map(([filename, content]) => ({
        filename,
        longname: filename,
        attrs: attrsOf(content.length, FILE_MODE),
      })),
    ]);
  });
  sftp.on('OPEN', (id, path, flags) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!files.has(name) || (flags & OPEN_MODE.READ) === 0) return sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
    sftp.handle(id, handle(name));
  });
  sftp.on('FSTAT', (id, bytes) => sftp.attrs(id, attrsOf(files.get(nameOf(bytes))?.length ?? 0, FILE_MODE)));
  sftp.on('READ', (id, bytes, offset, length) => {
    const content = files.get(nameOf(bytes)) ?? new Uint8Array();
    if (offset >= content.length) return sftp.status(id, STATUS_CODE.EOF);
    sftp.data(id, Buffer.from(content.subarray(offset, offset + length)));
  });
  sftp.on('CLOSE', (id) => sftp.status(id, STATUS_CODE.OK));
}

function attrsOf(size: number, mode: number) {
  return { mode, uid: 0, gid: 0, size, atime: 1_770_000_000, mtime: 1_770_000_000 };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the server listens to no port');
  return address;
}
