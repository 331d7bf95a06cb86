import type { Statement } from '#functions/formats/statement/statement.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { ReportExport } from '#shared/schemas/statements.ts';

/** One file of a format: most come as one, some as two. */
export type StatementFile = {
  readonly part?: ReportExport['part'];
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** A digest of the settings that it was made with, where other settings make another file. */
  readonly madeWith?: string;
  /** A name that no other file may have, where the format numbers its files. */
  readonly numbered?: { readonly kind: string; readonly name: string };
};
export type Writing = {
  readonly cycle: Cycle;
  readonly payment: Payment;
  readonly statement: Statement;
  /** Absent for an artist, whose statements are for people alone. */
  readonly partner: Partner | undefined;
};

/** A payee as the names of its files have it. */
export const payeeInNames = (payeeRef: string): string => payeeRef.replaceAll(/[^A-Za-z0-9._-]/g, '-');
