import type { World } from '#functions/ports/world.ts';
import { lineListKey } from '#functions/use-cases/cycles/close-input.ts';
import {
  inOrderOf,
  LINE_COLUMNS,
  type LineColumn,
  textsOfLine,
} from '#functions/use-cases/cycles/line-columns.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'files' | 'settings'>;
type Of = Pick<Cycle, 'id' | 'closeJobId'>;
const [CORRECTS, OWN] = ['+', '.'];
/** The order of a column and its reverse differ in more than direction: equal lines stand by their references in both. */
type Order = { readonly column: LineColumn; readonly isDescending: boolean };
/** A line in an order: its id, its place among the texts, and whether it corrects an earlier cycle. */
export type OrderedLine = { readonly id: string; readonly place: number; readonly isAdjustment: boolean };

/**
 * Writes the orders in which a cycle's lines are listed, and the texts that are searched, so that a page is found without
 * reading the lines. They say nothing that the lines do not: none is part of what the lock proves.
 */
export async function keepLineOrders(world: Needs, cycle: Of, lines: readonly LineItem[]): Promise<void> {
  const places = new Map(lines.map((line, place) => [line, place]));
  for (const column of LINE_COLUMNS)
    for (const isDescending of [false, true]) {
      const rows = inOrderOf(lines, { column, isDescending }).map((line) => {
        const mark = line.adjustmentOf === undefined ? OWN : CORRECTS;
        return `${mark}${line.id}\t${places.get(line)}\n`;
      });
      await put(world, orderKey(cycle, { column, isDescending }), rows.join(''));
    }
  const texts = lines.map((line) => `${textsOfLine(line).map(searched).join('\t')}\n`);
  await put(world, textsKey(cycle), texts.join(''));
}

/** All lines in an order; none of a cycle that has no lines yet. */
export async function readLineOrder(world: Needs, cycle: Of, order: Order): Promise<readonly OrderedLine[]> {
  return rowsOf(await read(world, orderKey(cycle, order))).map((row) => {
    const end = row.indexOf('\t');
    return {
      id: row.slice(1, end),
      place: Number(row.slice(end + 1)),
      isAdjustment: row.startsWith(CORRECTS),
    };
  });
}

/** Answers of which lines, by their places, a text says what somebody typed, whatever its case. */
export async function linesSaying(
  world: Needs,
  cycle: Of,
  typed: string,
): Promise<(line: Pick<OrderedLine, 'place'>) => boolean> {
  const needle = searched(typed);
  // What is typed has no tab, so it is found within one text of a line or not at all.
  const said = rowsOf(await read(world, textsKey(cycle))).map((row) => row.includes(needle));
  return ({ place }) => said[place] === true;
}

const searched = (text = ''): string => text.toLocaleLowerCase('en').replaceAll(/[\t\n]/g, ' ');
const rowsOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);
const orderKey = (cycle: Of, { column, isDescending }: Order): string =>
  lineListKey(cycle, `by-${column}-${isDescending ? 'down' : 'up'}`);
const textsKey = (cycle: Of): string => lineListKey(cycle, 'texts');

const put = ({ files, settings }: Needs, key: string, text: string): Promise<void> =>
  files.put({ bucket: settings.workBucket, key }, text, 'text/plain; charset=utf-8');

async function read({ files, settings }: Needs, key: string): Promise<string> {
  const bytes = await files.read({ bucket: settings.workBucket, key });
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}
