import type { DsrFinding } from './finding.ts';

/** Characters of one line; longer ones end the reading. */
const MAX_LINE_CHARACTERS = 1_000_000;

type Pieces = string | Iterable<string | Uint8Array>;
type Seen = { readonly line: number; readonly text: string } | { readonly finding: DsrFinding };

/** The lines of a report without their ends, and what is wrong with encoding and line ends. */
export function* splitLines(pieces: Pieces): Generator<Seen> {
  let line = 0;
  let rest = '';
  let sawCarriageReturn = false;
  for (const text of decoded(typeof pieces === 'string' ? [pieces] : pieces)) {
    if (typeof text !== 'string') {
      yield { finding: { ...text, line: line + 1 } };
      return;
    }
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const ended of lines) {
      if (ended.length > MAX_LINE_CHARACTERS) {
        yield tooLong(line + 1);
        return;
      }
      line += 1;
      const carriage = ended.endsWith('\r');
      if (carriage && !sawCarriageReturn) yield lineEnd(line, 'the line ends with CR LF; write LF alone');
      sawCarriageReturn ||= carriage;
      yield { line, text: carriage ? ended.slice(0, -1) : ended };
    }
    if (rest.length > MAX_LINE_CHARACTERS) {
      yield tooLong(line + 1);
      return;
    }
  }
  if (rest === '') return;
  yield lineEnd(line + 1, 'the last line has no LF');
  yield { line: line + 1, text: rest };
}

const tooLong = (line: number): Seen => ({
  finding: {
    line,
    rule: 'file.beyond-limit',
    message: `the line has more than ${MAX_LINE_CHARACTERS} characters`,
  },
});

const lineEnd = (line: number, message: string): Seen => ({
  finding: { line, rule: 'file.line-end', message },
});

type Undecodable = Omit<DsrFinding, 'line'>;

function* decoded(pieces: Iterable<string | Uint8Array>): Generator<string | Undecodable> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for (const piece of pieces)
      yield typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch {
    yield { rule: 'file.encoding', message: 'from here on the bytes are no UTF-8' };
  }
}
