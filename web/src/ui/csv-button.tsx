import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { formatCount } from '#web/format/format-count.ts';
import { Button } from './button.tsx';
import type { Column } from './column.ts';
import type { GrowingList } from './load-more.tsx';

type CsvButtonProps<T> = {
  readonly name: string;
  readonly query: GrowingList;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
};

/**
 * Downloads a list as CSV, all of what its filters leave: pages that are not here yet are fetched first, which can be
 * stopped; a page that does not come stops it, and the list says why.
 */
export function CsvButton<T>({ name, query, columns, rows }: CsvButtonProps<T>) {
  const [wanted, setWanted] = useState(false);
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError = false } = query;
  useEffect(() => {
    if (!wanted || isFetchingNextPage) return;
    if (isFetchNextPageError) setWanted(false);
    else if (hasNextPage) fetchNextPage();
    else {
      setWanted(false);
      void import('./table/download-csv.ts').then(({ downloadCsv }) => downloadCsv(name, columns, rows));
    }
  }, [wanted, isFetchingNextPage, isFetchNextPageError, hasNextPage, fetchNextPage, name, columns, rows]);
  const here = formatCount(rows.length);
  const start = () => {
    // After a failure the next page is asked for once more.
    if (isFetchNextPageError) fetchNextPage();
    setWanted(true);
  };
  return (
    <Button tone="quiet" aria-busy={wanted} onClick={() => (wanted ? setWanted(false) : start())}>
      {wanted ? t`Stop: ${here} fetched` : t`Download CSV`}
    </Button>
  );
}
