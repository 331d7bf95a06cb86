import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory.ts';

/** Bytes of a file in a zip, or why there are no more of them. */
export type Unpacked = Uint8Array | 'damaged' | 'too much';

/** How much a file in a zip may unpack to. */
export type UnpackLimits = {
  readonly limitBytes: number;
  /** How many times its packed size it may have, looked at from `ratioFromBytes` on. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
};

/** Bytes that are unpacked at once. */
const CHUNK_BYTES = 16 * 1024;

/**
 * Unpacks one file of a zip a little at a time (RFC 1951). Ends with `too much` if it unpacks to more than its limit,
 * or to more than `ratio` times its size: only a zip bomb does.
 */
export function* unpackEntry(file: Buffer, entry: ZipEntry, limits: UnpackLimits): Generator<Unpacked> {
  const packed = file.subarray(entry.start, entry.start + entry.compressedBytes);
  const unpacked: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => unpacked.push(bytes));
  let size = 0;
  for (let at = 0; at < packed.length; at += CHUNK_BYTES) {
    const chunk = packed.subarray(at, at + CHUNK_BYTES);
    if (!entry.isDeflated) unpacked.push(chunk);
    else if (!push(inflate, chunk, at + chunk.length === packed.length)) {
      yield 'damaged';
      return;
    }
    for (const bytes of unpacked.splice(0)) {
      size += bytes.length;
      const isBomb = size > limits.ratioFromBytes && size > (at + chunk.length) * limits.ratio;
      if (size > limits.limitBytes || isBomb) {
        yield 'too much';
        return;
      }
      yield* inSlices(bytes);
    }
  }
}

/** fflate throws for what is no deflate data, and at the end where it is cut short. */
function push(inflate: Inflate, chunk: Uint8Array, isLast: boolean): boolean {
  try {
    inflate.push(chunk, isLast);
    return true;
  } catch {
    return false;
  }
}

const SLICE_BYTES = 64 * 1024;

function* inSlices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) yield bytes.subarray(at, at + SLICE_BYTES);
}
