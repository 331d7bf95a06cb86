import { plural, t } from '@lingui/core/macro';
import { lazy, Suspense } from 'react';
import { Button } from './button.tsx';
import type { Column } from './column.ts';
import { CsvButton } from './csv-button.tsx';
import type { ListSettings } from './list-settings.ts';
import { MenuButton } from './menu-button.tsx';
import { type PagedQuery, soMany } from './paged-rows.tsx';
import type { Selection } from './selection.ts';

const ColumnsMenu = lazy(async () => ({ default: (await import('./table/columns-menu.tsx')).ColumnsMenu }));
const ViewsMenu = lazy(async () => ({ default: (await import('./table/views-menu.tsx')).ViewsMenu }));

type TableBarProps<T> = {
  readonly noun: string;
  readonly query: PagedQuery<T>;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly settings: ListSettings;
  readonly onSettings: (changed: Partial<ListSettings>) => void;
  readonly selection: Selection<T> | undefined;
};

/** Above a list: how many rows there are or are chosen, its columns, its saved views, and the list as CSV. */
export function TableBar<T>({
  noun,
  query,
  columns,
  rows,
  settings,
  onSettings,
  selection,
}: TableBarProps<T>) {
  const headings = columns.map(({ heading }) => heading);
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 pb-1 text-table">
      <span aria-live="polite" className="text-ink-faint tabular-nums">
        {soMany(rows.length, noun, query.hasNextPage, query.data?.pages[0]?.total)}
      </span>
      {selection === undefined ? null : <Chosen selection={selection} />}
      <span className="ml-auto flex flex-wrap items-center">
        <MenuButton label={t`Columns`}>
          {() => (
            <Suspense fallback={null}>
              <ColumnsMenu headings={headings} settings={settings} onChange={onSettings} />
            </Suspense>
          )}
        </MenuButton>
        <MenuButton label={t`Views`}>
          {(close) => (
            <Suspense fallback={null}>
              <ViewsMenu views={settings.views} onChange={onSettings} onClose={close} />
            </Suspense>
          )}
        </MenuButton>
        {columns.some(({ value }) => value !== undefined) ? (
          <CsvButton name={noun} query={query} columns={columns} rows={rows} />
        ) : null}
      </span>
    </div>
  );
}

/** How many rows are chosen, and what can be done with them. */
function Chosen<T>({ selection: { chosen, change, actions } }: { readonly selection: Selection<T> }) {
  if (chosen.size === 0) return null;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span role="status" className="font-medium">
        {plural(chosen.size, { one: '# chosen', other: '# chosen' })}
      </span>
      {actions}
      <Button tone="quiet" onClick={() => change(new Set())}>
        {t`Let go`}
      </Button>
    </span>
  );
}
