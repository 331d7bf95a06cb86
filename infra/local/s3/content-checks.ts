import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Takes the bytes of a content, and then says what is wrong with it: it is not the one that was announced. */
export type ContentChecks = {
  readonly take: (bytes: Uint8Array) => void;
  readonly wrong: () => WrongContent | undefined;
};
type WrongContent = {
  readonly code: 'BadDigest' | 'XAmzContentSHA256Mismatch';
  readonly message: string;
};

type Headers = Readonly<Record<string, readonly string[] | undefined>>;
type Running = { readonly update: (bytes: Uint8Array) => unknown; readonly digest: () => Buffer };
type Digest = WrongContent & { readonly encoding: 'base64' | 'hex'; readonly begin: () => Running };

const checksum = (name: string, begin: () => Running): Digest => {
  const message = `The ${name} you specified did not match the calculated checksum.`;
  return { code: 'BadDigest', message, encoding: 'base64', begin };
};

/** What S3 compares, by the header that announces it. CRC-32C and CRC-64/NVME, which nobody here sends, are not. */
const DIGESTS: Readonly<Record<string, Digest>> = {
  'content-md5': {
    ...checksum('Content-MD5', () => createHash('md5')),
    message: 'The Content-MD5 you specified did not match what we received.',
  },
  'x-amz-checksum-sha256': checksum('SHA256', () => createHash('sha256')),
  'x-amz-checksum-sha1': checksum('SHA1', () => createHash('sha1')),
  'x-amz-checksum-crc32': checksum('CRC32', runningCrc32),
  'x-amz-content-sha256': {
    code: 'XAmzContentSHA256Mismatch',
    message: "The provided 'x-amz-content-sha256' header does not match what was computed.",
    encoding: 'hex',
    begin: () => createHash('sha256'),
  },
};
/** Says that the content is not signed, or is in chunks. */
const NO_DIGEST = /^(UNSIGNED-PAYLOAD|STREAMING-.*)$/;

/**
 * The checks of a content that its headers ask for, all values of each as they were sent. What stands in an address
 * binds nothing: S3 leaves it alone there, and the SDK puts the checksum of nothing into addresses.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export function contentChecks(headers: Headers): ContentChecks {
  const checks = Object.entries(DIGESTS).flatMap(([name, digest]) => {
    const said = headers[name]?.[0];
    if (said === undefined || NO_DIGEST.test(said)) return [];
    return [{ ...digest, running: digest.begin(), said: Buffer.from(said, digest.encoding) }];
  });
  return {
    take: (bytes) => {
      for (const { running } of checks) running.update(bytes);
    },
    wrong: () => checks.find(({ running, said }) => !running.digest().equals(said)),
  };
}

function runningCrc32(): Running {
  let value = 0;
  return {
    update: (bytes) => {
      value = crc32(bytes, value);
    },
    digest: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes;
    },
  };
}
