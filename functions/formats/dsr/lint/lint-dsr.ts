import type { DsrProfile } from '#functions/formats/dsr/dsr-profile.ts';
import { dsrProfile } from '#functions/formats/dsr/dsr-profiles.ts';
import { HEAD } from '#functions/formats/dsr/framing-records.ts';
import type { Check } from './check.ts';
import { checkCells } from './check-cells.ts';
import { checkFileName } from './check-file-name.ts';
import { CountCheck } from './count-check.ts';
import { DsrLine } from './dsr-line.ts';
import type { DsrFinding } from './finding.ts';
import { OrderCheck } from './order-check.ts';
import { ReferenceCheck } from './reference-check.ts';
import { splitLines } from './split-lines.ts';
import { SumCheck } from './sum-check.ts';

/** Findings of one report; those beyond are not looked for. */
const MAX_FINDINGS = 1_000;

/**
 * Checks a DSR report before it is sent: everything that public validators are known to miss, and most of what they
 * catch. A report without findings is one that the recipient can load. Rules are in {@link DSR_RULES}.
 *
 * Never throws for what is in the file. Bytes must be UTF-8. Memory grows with the ids in the file, not its bytes.
 */
export function lintDsr(
  report: string | Iterable<string | Uint8Array>,
  fileName: string,
): readonly DsrFinding[] {
  return [...allFindings(report, fileName).take(MAX_FINDINGS)];
}

function* allFindings(
  report: string | Iterable<string | Uint8Array>,
  fileName: string,
): Generator<DsrFinding> {
  let profile: DsrProfile | undefined;
  let checks: readonly Check[] = [];
  let lastLine = 0;
  for (const seen of splitLines(report)) {
    if ('finding' in seen) {
      yield seen.finding;
      continue;
    }
    lastLine = seen.line;
    const [text, hasMark] = withoutByteOrderMark(seen);
    if (hasMark) yield { line: 1, rule: 'file.encoding', message: 'the file starts with a byte order mark' };
    const values = text.split('\t');
    if (profile === undefined) {
      const head = new DsrLine(seen.line, values, HEAD);
      profile =
        head.code === 'HEAD' ? dsrProfile(head.value('Profile'), head.value('ProfileVersion')) : undefined;
      if (profile === undefined) break;
      yield* checkFileName(fileName, head);
      checks = checksOf(profile);
    }
    const layout = profile.records[values[0] ?? ''];
    if (layout === undefined) {
      const message = `${(values[0] ?? '').slice(0, 20)} is no record of ${profile.name} ${profile.version}`;
      yield { line: seen.line, rule: 'record.unknown', message };
      continue;
    }
    const record = new DsrLine(seen.line, values, layout);
    yield* checkCells(record);
    for (const check of checks) yield* check.see(record);
  }
  if (profile === undefined) {
    const message = 'the first line is no HEAD of a profile that is known';
    yield { line: 1, rule: 'head.profile', message };
  }
  for (const check of checks) yield* check.end(lastLine);
}

const checksOf = (profile: DsrProfile): readonly Check[] => [
  new OrderCheck(profile),
  new ReferenceCheck(profile),
  new CountCheck(profile),
  new SumCheck(profile),
];

function withoutByteOrderMark({ line, text }: { line: number; text: string }): readonly [string, boolean] {
  const hasMark = line === 1 && text.startsWith('\uFEFF');
  return [hasMark ? text.slice(1) : text, hasMark];
}
