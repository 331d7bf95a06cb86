import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { Assumption } from '#shared/schemas/readings.ts';

/** The versions of CISAC's Common Works Registration that are read and written; each is the one before plus differences. */
export const CWR_VERSIONS = ['2.1', '2.2', '3.0', '3.1'] as const;
export type CwrVersion = (typeof CWR_VERSIONS)[number];

/** What the HDR record says, as it stands there but trimmed. Dates are `YYYYMMDD`, times `HHMMSS`. */
export type CwrHeader = {
  readonly version: CwrVersion;
  readonly senderType: string;
  /** IPI name number, society code or transmitter code, as the version has it, without leading zeros of an IPI. */
  readonly senderId: string;
  readonly senderName: string;
  readonly creationDate: string;
  readonly creationTime: string;
  readonly characterSet: string;
  /** 3.x only. */
  readonly fileName?: string;
};

/** One record of a transaction: its text without line end, cut or padded to nothing. */
export type CwrRecord = { readonly type: string; readonly line: number; readonly text: string };

/** One transaction as it stood, header record first, with everything that its rules found. */
export type CwrTransaction = {
  readonly group: number;
  readonly sequence: number;
  /** The type of its header record: NWR, REV, ISW, EXC, AGR, ACK, WRK, DRW, LIC, ISR, ISA. */
  readonly type: string;
  readonly line: number;
  readonly records: readonly CwrRecord[];
  readonly findings: readonly Diagnostic[];
  readonly isRejected: boolean;
};

/** What the transaction reader yields, in the order of the file. */
export type CwrEvent =
  | { readonly kind: 'header'; readonly header: CwrHeader }
  | { readonly kind: 'transaction'; readonly transaction: CwrTransaction }
  /** A group whose trailer does not hold: its transactions between these lines are rejected after all. */
  | {
      readonly kind: 'group-rejected';
      readonly fromLine: number;
      readonly toLine: number;
      readonly finding: Diagnostic;
    }
  /** What the standard forbids and was taken all the same; told at the end, each kind once. */
  | { readonly kind: 'assumed'; readonly assumption: Assumption }
  /** About the file; an error of level `file` rejects it whole. */
  | { readonly kind: 'file'; readonly finding: Diagnostic };
