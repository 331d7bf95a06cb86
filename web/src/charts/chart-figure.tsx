import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Group } from 'react-aria-components';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import type { ChartTable } from './chart-table.ts';
import { csvOf } from './csv-of.ts';
import { useWidth } from './use-width.ts';

type ChartFigureProps<R> = {
  readonly title: string;
  /** What it shows, in a sentence: what is measured, in what unit. */
  readonly caption: ReactNode;
  readonly table: ChartTable<R>;
  /** Said in its place where there is nothing to show. */
  readonly empty: string;
  /** Draws it as wide as its place. */
  readonly children: (width: number) => ReactNode;
};

/** A chart as a figure with its caption; its data is a table at the press of a button, and a file. */
export function ChartFigure<R>({ title, caption, table, empty, children }: ChartFigureProps<R>) {
  const [isTable, setTable] = useState(false);
  const [place, width] = useWidth<HTMLDivElement>();
  const isEmpty = table.rows.length === 0;
  return (
    <figure className="min-w-0 space-y-3">
      <figcaption className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 grow basis-60">
          <h2 className="font-semibold">{title}</h2>
          <p className="max-w-[72ch] text-table text-ink-faint">{caption}</p>
        </div>
        {isEmpty ? null : (
          <div className="flex gap-1">
            <Button
              tone="quiet"
              aria-pressed={isTable}
              aria-label={t`${title}: table`}
              onClick={() => setTable(!isTable)}
              className="aria-pressed:bg-accent-wash"
            >
              <Trans>Table</Trans>
            </Button>
            <Button tone="quiet" aria-label={t`${title}: download as CSV`} onClick={() => download(table)}>
              CSV
            </Button>
          </div>
        )}
      </figcaption>
      {isEmpty ? <p className="text-ink-soft">{empty}</p> : null}
      {isTable && !isEmpty ? (
        // What scrolls must be reachable by keyboard.
        <Group role="region" tabIndex={0} aria-label={title} className="max-h-96 overflow-auto">
          <ShownTable title={title} table={table} />
        </Group>
      ) : null}
      <div ref={place} className={isTable || isEmpty ? 'hidden' : 'min-w-0'}>
        {width === 0 || isEmpty ? null : children(width)}
      </div>
    </figure>
  );
}

function ShownTable<R>({ title, table }: { readonly title: string; readonly table: ChartTable<R> }) {
  return (
    <DataTable
      caption={title}
      columns={table.columns.map(({ heading, numeric, text, cell = text }) => ({
        heading,
        cell,
        ...(numeric === true && { numeric }),
      }))}
      rows={table.rows}
      keyOf={table.keyOf}
    />
  );
}

function download<R>({ columns, rows, fileName }: ChartTable<R>): void {
  const text = csvOf(
    columns.map(({ heading }) => heading),
    rows.map((row) => columns.map((column) => column.text(row))),
  );
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: `${fileName}.csv` });
  link.click();
  URL.revokeObjectURL(url);
}
