import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listStations } from '#shared/contract/licensing.ts';
import { ask } from '#web/api/ask.ts';
import { Choice } from '#web/ui/choice.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { QueryView } from '#web/ui/query-view.tsx';

type StationPickerProps = {
  /** What is asked: “Which station is this log of?” */
  readonly legend: string;
  readonly chosen: string;
  readonly onChoose: (stationId: string) => void;
  readonly error?: string | undefined;
};

const SHOWN = 6;

/** One of the licensed stations, found by a part of its name or its id. */
export function StationPicker({ legend, chosen, onChoose, error }: StationPickerProps) {
  const [typed, type] = useState<string>();
  const stations = useQuery(ask(listStations, { query: { q: typed, limit: SHOWN } }));
  return (
    <fieldset className="space-y-3">
      <legend className="mb-2 font-medium">{legend}</legend>
      <FilterText label={t`Station, by name or id`} value={typed} onChange={type} />
      <QueryView query={stations}>
        {({ items, nextCursor }) => (
          <>
            <div className="grid grid-cols-2 gap-2 max-sm:grid-cols-1">
              {items.map(({ stationId, name, timezone }) => (
                <Choice
                  key={stationId}
                  group="station"
                  title={name}
                  note={`${stationId} · ${timezone}`}
                  checked={stationId === chosen}
                  onChoose={() => onChoose(stationId)}
                />
              ))}
            </div>
            {items.length === 0 ? <p className="text-ink-soft">{t`No station is called that.`}</p> : null}
            {nextCursor === null ? null : (
              <p className="text-table text-ink-faint">{t`There are more: type a part of the name.`}</p>
            )}
          </>
        )}
      </QueryView>
      {error === undefined ? null : <p className="text-xs text-negative">{error}</p>}
    </fieldset>
  );
}
