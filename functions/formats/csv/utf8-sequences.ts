import { isUtf8 } from 'node:buffer';

/** How many bytes the sequence that starts with this byte has, as the byte says (RFC 3629 §3); 0 where it starts none. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/** How many bytes at the end belong to a UTF-8 sequence that may go on in the next piece: 0 to 3. */
export function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    const isContinuation = byte >= 0x80 && byte < 0xc0;
    if (!isContinuation) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

/** Whether the first sequence that is not ASCII is valid UTF-8; `none` where all is ASCII. */
export function firstNonAscii(bytes: Uint8Array): 'none' | 'valid' | 'invalid' {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  if (at === -1) return 'none';
  const length = sequenceLength(bytes[at] ?? 0);
  return length > 0 && isUtf8(bytes.subarray(at, at + length)) ? 'valid' : 'invalid';
}
