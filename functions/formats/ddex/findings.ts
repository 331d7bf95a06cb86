import type { Diagnostic, DiagnosticCode } from '#functions/formats/diagnostic.ts';
import { DDEX_LIMITS } from './limits.ts';

type Finding = { readonly message: string; readonly column?: string; readonly actual?: string };

/** What the sender should know of one recording, work or party: where it stands, and what is wrong with it. */
export class Findings {
  readonly line: number;
  readonly #place: string;
  readonly #diagnostics: Diagnostic[] = [];
  #isRejected = false;

  constructor({ line, place }: { readonly line: number; readonly place: string }) {
    this.line = line;
    this.#place = place;
  }

  get all(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  get warnings(): readonly Diagnostic[] {
    return this.#of('warning');
  }

  get errors(): readonly Diagnostic[] {
    return this.#of('error');
  }

  get isRejected(): boolean {
    return this.#isRejected;
  }

  /** Says what was left out of the record. */
  warn(code: DiagnosticCode, finding: Finding): void {
    this.#diagnostics.push(this.#diagnostic('warning', code, finding));
  }

  /** Says why there is no record. */
  reject(code: DiagnosticCode, finding: Finding): void {
    this.#isRejected = true;
    this.#diagnostics.push(this.#diagnostic('error', code, finding));
  }

  /** Most composites have nothing to be said of. */
  #of(severity: Diagnostic['severity']): readonly Diagnostic[] {
    const all = this.#diagnostics;
    return all.length === 0 ? all : all.filter((diagnostic) => diagnostic.severity === severity);
  }

  #diagnostic(severity: Diagnostic['severity'], code: DiagnosticCode, finding: Finding): Diagnostic {
    const { message, column, actual } = finding;
    return {
      code,
      severity,
      level: 'record',
      line: this.line,
      place: this.#place,
      message,
      ...(column !== undefined && { column }),
      ...(actual !== undefined && { actual: actual.slice(0, DDEX_LIMITS.shownCharacters) }),
    };
  }
}
