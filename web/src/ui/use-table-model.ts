import { useEffect, useMemo, useState } from 'react';
import type { Column } from './column.ts';
import type { Selection } from './selection.ts';
import type { Press, Shown, TableEngine } from './table/table-engine.ts';

type TableModelInput<T> = {
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** The heading of the column that sorts, `-` before it for descending. */
  readonly order: string | undefined;
  readonly selection: Selection<T> | undefined;
};
/** What presses on boxes do. */
export type Choosing<T> = {
  readonly isChosen: (row: T) => boolean;
  readonly canChoose: (row: T) => boolean;
  readonly nameOf: (row: T) => string;
  /** How much is chosen of what is here and can be. */
  readonly chosen: 'all' | 'some' | 'none';
  readonly press: (press: Press) => void;
  readonly pressAll: (on: boolean) => void;
};

const loadEngine = () => import('./table/table-engine.ts');
const NOTHING: ReadonlySet<string> = new Set();
const ANY = () => true;

/**
 * The rows in their order, and how they are chosen. What sorts and chooses is loaded with the first table that has need
 * of it; until then rows stand as they came, and a press waits for it.
 */
export function useTableModel<T>({ columns, rows, keyOf, order, selection }: TableModelInput<T>) {
  const needed = selection !== undefined || order !== undefined;
  const [engine, setEngine] = useState<TableEngine<T>>();
  const headings = columns.map(({ heading }) => heading).join('\n');
  useEffect(() => {
    let wanted = needed;
    const load = async () => {
      const { tableEngine } = await loadEngine();
      if (wanted) setEngine(tableEngine<T>(headings.split('\n')));
    };
    if (wanted) void load();
    return () => {
      wanted = false;
    };
  }, [needed, headings]);

  const ordered = useMemo(() => {
    if (order === undefined || engine === undefined) return rows;
    return engine.ordered({ columns, rows, keyOf, order, canChoose: ANY, chosen: NOTHING });
  }, [engine, columns, rows, keyOf, order]);
  if (selection === undefined) return { rows: ordered, choosing: undefined };
  const { chosen, canChoose = ANY } = selection;
  const shown = { columns, rows, keyOf, order, chosen, canChoose };
  const ask = async (act: (engine: TableEngine<T>) => ReadonlySet<string>) =>
    selection.change(act(engine ?? (await loadEngine()).tableEngine<T>(headings.split('\n'))));
  return { rows: ordered, choosing: choosingOf(shown, selection, ask) };
}

function choosingOf<T>(
  shown: Shown<T>,
  { chosen, nameOf }: Selection<T>,
  ask: (act: (engine: TableEngine<T>) => ReadonlySet<string>) => void,
): Choosing<T> {
  const { rows, keyOf, canChoose } = shown;
  const able = rows.filter(canChoose);
  const count = able.filter((row) => chosen.has(keyOf(row))).length;
  return {
    isChosen: (row) => chosen.has(keyOf(row)),
    canChoose,
    nameOf,
    chosen: count === 0 ? 'none' : count === able.length ? 'all' : 'some',
    press: (press) => ask((engine) => engine.pressed(shown, press)),
    pressAll: (on) => ask((engine) => engine.pressedAll(shown, on)),
  };
}
