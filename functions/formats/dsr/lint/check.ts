import type { DsrLine } from './dsr-line.ts';
import type { DsrFinding } from './finding.ts';

/** Something checked over a whole report: sees every record in order, then the end. */
export type Check = {
  see(record: DsrLine): Iterable<DsrFinding>;
  end(lastLine: number): Iterable<DsrFinding>;
};
