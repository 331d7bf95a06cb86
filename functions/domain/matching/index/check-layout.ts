import { checksum } from '#functions/domain/matching/index/checksum.ts';
import {
  HEADER_BYTES,
  LAYOUT_VERSION,
  MAGIC,
  SECTIONS,
  type SectionName,
} from '#functions/domain/matching/index/layout.ts';

/** Why an artefact is not opened: data, for the operator to read. */
export type IndexFault = {
  readonly fault: 'magic' | 'version' | 'length' | 'checksum' | 'section';
  readonly message: string;
};

/** An artefact whose bytes are whole, with its header. */
export type CheckedLayout = {
  readonly delta: boolean;
  readonly entries: number;
  readonly terms: number;
  readonly bytes: (name: SectionName) => Uint8Array;
  readonly words: (name: SectionName) => Uint32Array;
  readonly doubles: (name: SectionName) => Float64Array;
};

const LEAST_BYTES = HEADER_BYTES + SECTIONS.length * 8 + 8;

/** Checks magic, version, length, checksums and the places of the sections, in this order, before anything is read. */
export function checkLayout(given: Uint8Array): CheckedLayout | IndexFault {
  const fault = (kind: IndexFault['fault'], message: string): IndexFault => ({ fault: kind, message });
  if (new TextDecoder().decode(given.subarray(0, MAGIC.length)) !== MAGIC)
    return fault(
      'magic',
      'this is no index of ZamIO: it does not start with ZAMIOIDX; check which object was read',
    );
  if (given.length < LEAST_BYTES)
    return fault(
      'length',
      `the index ends after ${given.length} bytes, before its header does; fetch it again`,
    );
  const bytes = aligned(given);
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const [version, kind, length] = [
    header.getUint32(8, true),
    header.getUint32(12, true),
    header.getUint32(16, true),
  ];
  if (version !== LAYOUT_VERSION)
    return fault(
      'version',
      `the index has layout ${version}, this reader knows ${LAYOUT_VERSION}; build it anew`,
    );
  if (length !== bytes.length || length % 8 !== 0)
    return fault('length', `the index says ${length} bytes and has ${bytes.length}; fetch it again`);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, length / 4);
  const [first, second] = checksum(words.subarray(0, -2));
  if (words.at(-2) !== first || words.at(-1) !== second)
    return fault(
      'checksum',
      'the index is damaged: its checksum does not agree; fetch it again or build it anew',
    );
  const sections = header.getUint32(28, true);
  if (sections !== SECTIONS.length || (kind !== 1 && kind !== 2))
    return fault('section', `the index has ${sections} sections of kind ${kind}; build it anew`);

  const placeOf = (name: SectionName) => {
    const at = HEADER_BYTES / 4 + SECTIONS.indexOf(name) * 2;
    return { start: words[at] ?? 0, size: words[at + 1] ?? 0 };
  };
  const misplaced = SECTIONS.find((name) => {
    const { start, size } = placeOf(name);
    return start % 8 !== 0 || start + size > length - 8;
  });
  if (misplaced !== undefined) return fault('section', `the section ${misplaced} lies outside of the index`);
  return {
    delta: kind === 2,
    entries: header.getUint32(20, true),
    terms: header.getUint32(24, true),
    bytes: (name) => bytes.subarray(placeOf(name).start, placeOf(name).start + placeOf(name).size),
    words: (name) =>
      new Uint32Array(bytes.buffer, bytes.byteOffset + placeOf(name).start, placeOf(name).size >>> 2),
    doubles: (name) =>
      new Float64Array(bytes.buffer, bytes.byteOffset + placeOf(name).start, placeOf(name).size >>> 3),
  };
}

/** A plain view, because views of eight bytes need a start at a multiple of eight: what comes elsewhere (a slice of a pool) is copied once. */
const aligned = (bytes: Uint8Array) =>
  bytes.byteOffset % 8 === 0
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
