import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import { REPERTOIRE_TABLE_LIMITS } from './limits.ts';
import { SeenIds, shortHash } from './seen-ids.ts';
import { repeatedOtherwise, repeatsUnnoticed } from './table-refusals.ts';

/**
 * Rejects a work that comes again in a table with other content, and names the lines of both, so that never the last
 * counts in silence; what else a reader gives passes as it is. Of the row its id and title are shown. As far as works are
 * remembered: beyond it that is said once.
 */
export async function* refuseContradictions(
  rows: AsyncIterable<Parsed<RepertoireRecord>>,
  seen: SeenIds = new SeenIds(),
): AsyncGenerator<Parsed<RepertoireRecord>> {
  let isUnnoticed = false;
  for await (const row of rows) {
    if (row.kind !== 'record' || row.record.noun !== 'work') {
      yield row;
      continue;
    }
    const { line, record, warnings } = row;
    const { partnerWorkId, title } = record.work;
    const content = shortHash(JSON.stringify(record.work));
    const before = seen.find(partnerWorkId);
    if (before !== undefined && before.content !== content) {
      const diagnostics = [...warnings, repeatedOtherwise(line, before.line)];
      yield { kind: 'rejected', line, raw: [partnerWorkId, title], diagnostics };
      continue;
    }
    if (before === undefined && seen.isFull && !isUnnoticed) {
      isUnnoticed = true;
      yield { kind: 'file', diagnostic: repeatsUnnoticed(line, REPERTOIRE_TABLE_LIMITS.ids) };
    }
    if (before === undefined) seen.add(partnerWorkId, { line, content });
    yield row;
  }
}
