/** Something about a file that its sender should know: data, never thrown. Lines and columns count as people do. */
export type Diagnostic = {
  readonly code: DiagnosticCode;
  /** An error rejects its row; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Counts from 1; the header is line 1. */
  readonly line: number;
  readonly column?: string;
  readonly message: string;
  readonly actual?: string;
};

export type DiagnosticCode =
  | 'file.empty'
  | 'file.encoding'
  | 'file.undecodable'
  | 'file.missing-column'
  | 'file.too-many-columns'
  | 'file.truncated'
  | 'row.too-long'
  | 'row.column-count'
  | 'row.quote-invalid'
  | 'row.character-invalid'
  | 'row.value-missing'
  | 'row.value-too-long'
  | 'row.value-invalid'
  | 'row.number-invalid'
  | 'row.time-invalid'
  | 'row.iswc-invalid'
  | 'row.isrc-invalid'
  | 'row.ipi-invalid'
  | 'row.society-invalid'
  | 'row.shares-invalid'
  | 'row.identifier-missing'
  | 'play.invalid'
  | 'play.unknown-station'
  | 'play.differs';

/** What a reader yields: a record, or a row that was rejected with the reasons and the row as it stood. */
export type Parsed<T> =
  | {
      readonly kind: 'record';
      readonly line: number;
      readonly record: T;
      readonly warnings: readonly Diagnostic[];
    }
  | {
      readonly kind: 'rejected';
      readonly line: number;
      readonly raw: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'file'; readonly diagnostic: Diagnostic };
