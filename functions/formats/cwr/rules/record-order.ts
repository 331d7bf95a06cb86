import type { Report } from '#functions/formats/cwr/findings.ts';
import type { CwrRecord, CwrVersion } from '#functions/formats/cwr/transaction.ts';

/**
 * From where to where in a work a record may stand: publishers that are controlled (1), others (2), writers that are
 * controlled (3), others (4), and what follows. Names in other scripts stand beside those that they belong to.
 */
const PLACES: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['SPU', [1, 1]],
  ['SPT', [1, 1]],
  ['OPU', [2, 2]],
  ['OPT', [1, 2]],
  ['NPN', [1, 2]],
  ['SWR', [3, 3]],
  ['SWT', [3, 3]],
  ['OWR', [4, 4]],
  ['OWT', [3, 4]],
  ['NWN', [3, 4]],
  ['MAN', [3, 4]],
  ['PWR', [3, 4]],
  ['ALT', [5, 5]],
  ['NAT', [5, 5]],
  ['EWT', [6, 6]],
  ['NET', [6, 6]],
  ['OWK', [6, 6]],
  ['NOT', [6, 6]],
  ['VER', [7, 7]],
  ['NVT', [7, 7]],
  ['NOW', [6, 12]],
  ['PER', [8, 8]],
  ['NPR', [8, 8]],
  ['REC', [9, 9]],
  ['NRC', [9, 9]],
  ['ORN', [10, 10]],
  ['INS', [11, 11]],
  ['IND', [11, 11]],
  ['COM', [12, 12]],
  ['NCT', [12, 12]],
  ['ARI', [13, 13]],
  ['XRF', [14, 14]],
  ['FTV', [15, 15]],
]);

/** The order of records is rule NWR T 18 of 2.1 and 43 of 2.2; in 3.x it has no number. The first that is out of place is told. */
export function checkOrder(version: CwrVersion, records: readonly CwrRecord[], report: Report): void {
  let reached = 0;
  for (const record of records) {
    const place = PLACES.get(record.type);
    if (place === undefined) continue;
    const [from, to] = place;
    if (reached > to) {
      const message = `A record ${record.type} stands behind records that it must stand before.`;
      report(record, { rule: RULE[version], level: 'transaction', message });
      return;
    }
    if (from > reached) reached = from;
  }
}

const RULE = { '2.1': 'NWR T 18', '2.2': 'NWR T 43', '3.0': 'WRK T 0', '3.1': 'WRK T 0' } as const;
