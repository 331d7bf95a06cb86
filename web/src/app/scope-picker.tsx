import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { askCycles } from '#web/parts/cycles/ask-cycles.ts';
import { useScope } from '#web/sections/use-scope.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { useGoToCycle } from './use-go-to-cycle.ts';

const FRESH_MS = 5 * 60_000;

/** Chooses the territory and the cycle that one looks at; both stand in the address. */
export function ScopePicker() {
  const { territory, cycleId: filtered } = useScope();
  const { cycleId: opened } = useParams({ strict: false });
  const navigate = useNavigate();
  const goToCycle = useGoToCycle();
  const cycles = useQuery({ ...askCycles(), staleTime: FRESH_MS });
  const all = cycles.data?.items ?? [];
  const chosen = opened ?? filtered;
  const territories = [...new Set(all.map((cycle) => cycle.territory))].toSorted();
  const offered = all.filter((cycle) => (territory === undefined ? true : cycle.territory === territory));
  return (
    <>
      <ScopeChoice
        label={t`Territory`}
        none={t`All territories`}
        choices={territories.map((code) => [code, code])}
        value={territory}
        onChange={(next) => navigate({ to: '.', search: (now) => ({ ...now, territory: next }) })}
      />
      <ScopeChoice
        label={t`Cycle`}
        none={t`All cycles`}
        choices={offered.map(({ id, name }) => [id, name])}
        value={chosen}
        onChange={goToCycle}
      />
    </>
  );
}
