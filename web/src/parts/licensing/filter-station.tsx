import { t } from '@lingui/core/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listStations } from '#shared/contract/licensing.ts';
import { ask } from '#web/api/ask.ts';
import { FilterPick } from '#web/ui/filter-pick.tsx';

type FilterStationProps = {
  readonly value: string | undefined;
  readonly onChange: (stationId: string | undefined) => void;
};

const SHOWN = 20;

/** Filters by a station, found by a part of its name or its id. */
export function FilterStation({ value, onChange }: FilterStationProps) {
  const [typed, type] = useState('');
  const query = { q: typed === '' ? value : typed, limit: SHOWN };
  const stations = useQuery({ ...ask(listStations, { query }), placeholderData: keepPreviousData });
  const choices = Object.fromEntries(
    (stations.data?.items ?? []).map(({ stationId, name }) => [stationId, name]),
  );
  return <FilterPick label={t`Station`} choices={choices} value={value} onChange={onChange} onType={type} />;
}
