import { type Cell, LIST_SEPARATOR } from '#functions/formats/dsr/cell.ts';
import { CELL_TYPES } from '#functions/formats/dsr/cell-types.ts';
import type { DsrLine } from './dsr-line.ts';
import type { DsrFinding, DsrRule } from './finding.ts';

/** What is wrong with the cells of one record taken by itself. */
export function* checkCells(record: DsrLine): Generator<DsrFinding> {
  const { line, code, layout, values } = record;
  if (values.length !== layout.length) {
    const message = `${code} has ${layout.length} cells; this one has ${values.length}`;
    yield { line, rule: 'record.cells', message };
  }
  for (const [i, cell] of layout.entries()) {
    for (const [rule, message] of wrongWith(values[i] ?? '', cell))
      yield { line, cell: i + 1, rule, message };
  }
  yield* checkParallelLists(record);
}

function* wrongWith(value: string, [name, type, need, many]: Cell): Generator<readonly [DsrRule, string]> {
  if (value === '') {
    if (need === 'M') yield ['value.missing', `${name} must be filled`];
    return;
  }
  if (/[\p{Cc}\\]/u.test(value)) {
    yield ['value.character', `${name} has a control character or a backslash`];
  }
  const entries = value.split(LIST_SEPARATOR);
  if (many === undefined && entries.length > 1) yield ['value.list', `${name} takes one value, without |`];
  if (entries.length > 1 && entries.includes('')) yield ['value.list', `${name} has an empty entry`];
  for (const entry of entries) {
    if (entry !== entry.trim()) yield ['value.character', `${name} has blanks at the end of a value`];
    const { accepts, expected } = CELL_TYPES[type];
    if (entry !== '' && !accepts(entry)) yield ['value.type', `${name} must be ${expected}; it is ${entry}`];
  }
}

/** `Arranger` and `ArrangerPartyId` name the same parties in the same order; the ids may all be left out. */
function* checkParallelLists(record: DsrLine): Generator<DsrFinding> {
  for (const [name, , , many] of record.layout) {
    const ids = record.value(`${name}PartyId`);
    if (many === undefined || ids === '') continue;
    const [names, parties] = [record.value(name), ids].map((list) => list.split(LIST_SEPARATOR).length);
    if (names === parties) continue;
    const message = `${name} has ${names} names and ${parties} ids; name as many, or leave all ids out`;
    yield { line: record.line, cell: record.cell(`${name}PartyId`), rule: 'value.list', message };
  }
}
