import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Column } from '#web/ui/column.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterPeriod } from '#web/ui/filter-period.tsx';
import { FilterPick } from '#web/ui/filter-pick.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';

/** How many payees there are, how many come at a time, and which page does not come at first: said by the address. */
const asked = new URLSearchParams(location.search);
const COUNT = Number(asked.get('count') ?? 120);
const PAGE = Number(asked.get('page') ?? COUNT);
const FAILS = Number(asked.get('fails') ?? -1);

type Payee = { readonly id: string; readonly name: string; readonly net: string };
const payees: readonly Payee[] = Array.from({ length: COUNT }, (_, at) => ({
  id: `p${at}`,
  name: `Payee ${at}`,
  net: `${(at * 7919) % 10_007}.05`,
}));
const columns: readonly Column<Payee>[] = [
  { heading: 'Payee', cell: ({ name }) => name, value: ({ name }) => name },
  { heading: 'Territory', cell: () => 'GH', value: () => 'GH', wideOnly: true },
  {
    heading: 'Net',
    cell: ({ net }) => `GHS ${net}`,
    value: ({ net }) => ({ amount: net, currency: 'GHS' }),
    numeric: true,
  },
  { heading: 'Note', cell: ({ id }) => `a longer note of ${id} that takes its room`, wideOnly: true },
  { heading: 'Act', cell: ({ id }) => <a href={`#${id}`}>Open {id}</a> },
];

const STATUSES = { open: 'Open', paid: 'Paid' };
const STATIONS = { 'GH-1': 'Harbour FM', 'GH-2': 'Volta FM' };
type Filtered = {
  readonly title?: string | undefined;
  readonly status?: keyof typeof STATUSES | undefined;
  readonly stationId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** Filters of each kind, and what they are set to. */
function Filters() {
  const [set, setAll] = useState<Filtered>({});
  const change = (changed: Filtered) => setAll((before) => ({ ...before, ...changed }));
  return (
    <>
      <FilterRow clear={() => setAll({})}>
        <FilterText label="Title" value={set.title} onChange={(title) => change({ title })} />
        <FilterChoice
          label="Status"
          choices={STATUSES}
          value={set.status}
          onChange={(status) => change({ status })}
        />
        <FilterPick
          label="Station"
          choices={STATIONS}
          value={set.stationId}
          onChange={(stationId) => change({ stationId })}
        />
        <FilterPeriod value={set} onChange={change} />
      </FilterRow>
      <output>{JSON.stringify(set)}</output>
    </>
  );
}

function Lists() {
  const [here, setHere] = useState(PAGE);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [chosen, change] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const items = payees.slice(0, here).filter(({ id }) => !gone.has(id));
  const fetchNextPage = () => {
    const fails = here === FAILS && !failed;
    setFailed(fails);
    if (!fails) setHere(here + PAGE);
  };
  return (
    <>
      <h1>Payees</h1>
      {asked.has('filters') ? <Filters /> : null}
      <PagedList
        query={{
          data: { pages: [{ items, total: COUNT - gone.size }], pageParams: [] },
          error: failed ? new Error('the line was cut') : null,
          refetch: () => undefined,
          hasNextPage: here < COUNT,
          isFetchingNextPage: false,
          isFetchNextPageError: failed,
          fetchNextPage,
        }}
        noun="payees"
        columns={columns}
        keyOf={({ id }) => id}
        empty="No payee."
        selection={{
          chosen,
          change,
          nameOf: ({ name }) => name,
          actions: (
            <button type="button" onClick={() => [setGone(new Set([...gone, ...chosen])), change(new Set())]}>
              Take away
            </button>
          ),
        }}
      />
    </>
  );
}

const page = document.getElementById('page');
if (page !== null) createRoot(page).render(<Lists />);
