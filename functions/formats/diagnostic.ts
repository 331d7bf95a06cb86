import type { Assumption } from '#shared/schemas/readings.ts';

/** What a rule of a trade standard rejects: the whole file, a group, a transaction, a record, or one field. */
export type RuleLevel = 'file' | 'group' | 'transaction' | 'record' | 'field';

/** Something about a file that its sender should know: data, never thrown. Lines and columns count as people do. */
export type Diagnostic = {
  readonly code: DiagnosticCode;
  /** An error rejects what `level` says, or without a level the row; a warning rejects nothing. */
  readonly severity: 'error' | 'warning';
  /** Counts from 1; the header is line 1. */
  readonly line: number;
  readonly column?: string;
  readonly message: string;
  readonly actual?: string;
  /** The rule of the standard, as its own messages name it: `NWR T 11`. */
  readonly rule?: string;
  readonly level?: RuleLevel;
  /** Where it is in the file's own terms: `group 1, transaction 12, record 3 SPU`, `ResourceList/SoundRecording 3`. */
  readonly place?: string;
};

/** What readers and writers of rows can find, each with its page in docs/formats. */
export const DIAGNOSTIC_CODES = [
  'file.empty',
  'file.encoding',
  'file.undecodable',
  'file.missing-column',
  'file.too-many-columns',
  'file.truncated',
  'file.unknown-format',
  'file.not-well-formed',
  'file.forbidden',
  'file.beyond-limit',
  'file.sheet-hidden',
  'file.second-table',
  'row.too-long',
  'row.column-count',
  'row.quote-invalid',
  'row.character-invalid',
  'row.value-missing',
  'row.value-too-long',
  'row.value-invalid',
  'row.number-invalid',
  'row.time-invalid',
  'row.iswc-invalid',
  'row.isrc-invalid',
  'row.ipi-invalid',
  'row.society-invalid',
  'row.shares-invalid',
  'row.shares-rounded',
  'row.identifier-missing',
  'cwr.rule',
  'cwr.skipped',
  'cwr.answered',
  'cwr.agreement',
  'cwr.number-unknown',
  'ddex.reference-dangling',
  'ddex.shares-unassigned',
  'ddex.withdrawn',
  'message.test',
  'message.repeated',
  'message.superseded',
  'message.elsewhere',
  'work.in-doubt',
  'work.beyond-limit',
  'work.contradicted',
  'work.rows-apart',
  'work.row-rejected',
  'work.repeats-unnoticed',
  'play.invalid',
  'play.unknown-station',
  'play.differs',
  'play.in-future',
  'play.later',
  'adjustment.too-late',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** What the header of a DDEX or CWR message says. */
export type MessageHeader = {
  readonly format: 'CWR' | 'ERN' | 'MEAD';
  readonly version: string;
  /** The sender's own id: its DPID, or its IPI name number or code. */
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly messageId?: string;
  /** In UTC with milliseconds. */
  readonly createdAt?: string;
  /** A test changes nothing: it is read, checked and reported. */
  readonly isTest: boolean;
};

/** What a reader yields, in the order of the file. */
export type Parsed<T> =
  | {
      readonly kind: 'record';
      readonly line: number;
      readonly record: T;
      readonly warnings: readonly Diagnostic[];
    }
  /** A row that was rejected, with the reasons and the row as it stood. */
  | {
      readonly kind: 'rejected';
      readonly line: number;
      readonly raw: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    }
  /** Something about the whole file; an error of level `file` rejects all of it, whatever was read before. */
  | { readonly kind: 'file'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'message'; readonly message: MessageHeader }
  /** What the file did not say and was taken as given; each once, with a count. */
  | { readonly kind: 'assumed'; readonly assumption: Assumption }
  /**
   * Records of these lines, both included, are rejected after all, because the trailer of their group does not agree
   * with them.
   */
  | {
      readonly kind: 'retracted';
      readonly fromLine: number;
      readonly toLine: number;
      readonly diagnostic: Diagnostic;
    };
