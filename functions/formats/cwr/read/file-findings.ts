import { diagnosticOf, type Finding } from '#functions/formats/cwr/findings.ts';
import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import type { CheckedEvent } from './checked-transaction.ts';

/** What is found about one file as a whole, told at once, up to the limit. */
export class FileFindings {
  readonly #report: (event: CheckedEvent) => void;
  #count = 0;

  constructor(report: (event: CheckedEvent) => void) {
    this.#report = report;
  }

  /** Tells a finding; false for the last that is told, after which no more of the file need be read. */
  add(finding: Finding, line: number, place: string): boolean {
    this.#count += 1;
    if (this.#count < CWR_LIMITS.fileFindings) {
      this.#report({ kind: 'file', finding: diagnosticOf(finding, line, place) });
      return true;
    }
    const message = `More than ${CWR_LIMITS.fileFindings} findings reject the file; the rest of it was not read.`;
    const beyond: Finding = { code: 'file.beyond-limit', rule: finding.rule, level: 'file', message };
    this.#report({ kind: 'file', finding: diagnosticOf(beyond, line, place) });
    return false;
  }
}
