import type { ReportParties } from '#functions/formats/report-parties.ts';
import { CELL_TYPES } from './cell-types.ts';

/** A report, or why it cannot be written: data that the standard requires and nobody has entered is not made up. */
export type DsrReport =
  | {
      readonly fileName: string;
      /** Lines of UTF-8 without a byte order mark, LF; to be read once. */
      readonly pieces: Iterable<string>;
      /** What the recipient should know that the format has no cell for. */
      readonly notes: readonly string[];
    }
  | { readonly cannotBeWritten: readonly string[] };

/** Data of sender and recipient that the standard requires and that is missing; the sender's DPID comes first. */
export function missingOfParties({ sender, recipient }: ReportParties): readonly string[] {
  const missing: string[] = [];
  if (sender.dpid === undefined) {
    missing.push(
      `${sender.name || 'the sender'} has no DDEX party id (DPID); get one from DDEX and enter it`,
    );
  } else if (!CELL_TYPES.dpid.accepts(sender.dpid)) {
    missing.push(`the sender's DPID must be ${CELL_TYPES.dpid.expected}; it is ${sender.dpid}`);
  }
  if (recipient.dpid !== undefined && !CELL_TYPES.dpid.accepts(recipient.dpid)) {
    missing.push(`the recipient's DPID must be ${CELL_TYPES.dpid.expected}; it is ${recipient.dpid}`);
  }
  if (sender.name.trim() === '') missing.push('the sender has no name');
  if (recipient.name.trim() === '') missing.push('the recipient has no name');
  return missing;
}
