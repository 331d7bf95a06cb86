import type { CwrEvent, CwrHeader } from '#functions/formats/cwr/transaction.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { isAnswered } from './is-answered.ts';

/** Groups of one file that may be rejected by themselves; a file with more is rejected whole. */
const MAX_REJECTED_GROUPS = 1_000;

/** What is known of a file only when all of it was read, and what an acknowledgement must know from the beginning. */
export type ForeseenFile = {
  readonly header: CwrHeader | undefined;
  /** What rejects the file; none where it stands. */
  readonly rejections: readonly Diagnostic[];
  readonly rejectedGroups: readonly RejectedGroup[];
  /**
   * Whether it has something that is answered: a transaction that is, or without any transaction a fault that tells why.
   * An acknowledgement that is sent to us is not, nor is a file of notices or of nothing.
   */
  readonly isAnswered: boolean;
};
export type RejectedGroup = Extract<CwrEvent, { kind: 'group-rejected' }>;

/** Reads a file to its end for what is decided there: its trailers. */
export async function foreseeFile(events: AsyncIterable<CwrEvent>): Promise<ForeseenFile> {
  let header: CwrHeader | undefined;
  const rejections: Diagnostic[] = [];
  const rejectedGroups: RejectedGroup[] = [];
  const seen = { answered: false, other: false };
  for await (const event of events) {
    if (event.kind === 'header') header = event.header;
    if (event.kind === 'transaction') seen[isAnswered(event.transaction.type) ? 'answered' : 'other'] = true;
    if (event.kind === 'file' && event.finding.severity === 'error') rejections.push(event.finding);
    if (event.kind !== 'group-rejected') continue;
    if (rejectedGroups.length < MAX_REJECTED_GROUPS) rejectedGroups.push(event);
    else if (rejections.length === 0) rejections.push(tooMany(event));
  }
  const isFault = !seen.other && rejections.some(({ code }) => code !== 'file.empty');
  return { header, rejections, rejectedGroups, isAnswered: seen.answered || isFault };
}

const tooMany = ({ finding }: RejectedGroup): Diagnostic => ({
  code: 'file.beyond-limit',
  severity: 'error',
  line: finding.line,
  rule: 'HDR E 0',
  level: 'file',
  message: `More than ${MAX_REJECTED_GROUPS} groups do not hold; send the file again.`,
});

/** What rejects the group of a line, asked for lines that only rise. */
export class RejectionsOfGroups {
  readonly #groups: readonly RejectedGroup[];
  #at = 0;

  constructor(groups: readonly RejectedGroup[]) {
    this.#groups = groups.toSorted((a, b) => a.fromLine - b.fromLine);
  }

  of(line: number): readonly Diagnostic[] {
    while ((this.#groups[this.#at]?.toLine ?? line) < line) this.#at += 1;
    const findings: Diagnostic[] = [];
    for (let at = this.#at; (this.#groups[at]?.fromLine ?? line + 1) <= line; at += 1) {
      const group = this.#groups[at];
      if (group !== undefined && group.toLine >= line) findings.push(group.finding);
    }
    return findings;
  }
}
