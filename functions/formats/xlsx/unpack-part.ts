import { Inflate } from 'fflate';
import type { HeldWorkbook } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Bytes of a part, or why there are no more of them. */
export type Unpacked = Uint8Array | 'damaged' | 'too much';

/**
 * Unpacks one part of a workbook a little at a time (RFC 1951). Ends with `too much` if it unpacks to more than
 * `limitBytes`, or to more than {@link XLSX_LIMITS.ratio} times its size: only a zip bomb does.
 */
export function* unpackPart(
  { file }: HeldWorkbook,
  entry: ZipEntry,
  limitBytes: number,
): Generator<Unpacked> {
  const packed = file.subarray(entry.start, entry.start + entry.compressedBytes);
  const unpacked: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => unpacked.push(bytes));
  let size = 0;
  for (let at = 0; at < packed.length; at += XLSX_LIMITS.chunkBytes) {
    const chunk = packed.subarray(at, at + XLSX_LIMITS.chunkBytes);
    if (!entry.isDeflated) unpacked.push(chunk);
    else if (!push(inflate, chunk, at + chunk.length === packed.length)) {
      yield 'damaged';
      return;
    }
    for (const bytes of unpacked.splice(0)) {
      size += bytes.length;
      if (size > limitBytes || isBomb(size, at + chunk.length)) {
        yield 'too much';
        return;
      }
      yield* inSlices(bytes);
    }
  }
}

const isBomb = (size: number, packed: number): boolean =>
  size > XLSX_LIMITS.ratioFromBytes && size > packed * XLSX_LIMITS.ratio;

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
