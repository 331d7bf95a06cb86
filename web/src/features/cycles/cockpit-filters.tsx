import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { askCycles, type WireCycleRow } from '#web/parts/cycles/ask-cycles.ts';
import { FilterPartner } from '#web/parts/partners/filter-partner.tsx';
import { FilterChoice } from '#web/ui/filter-choice.tsx';

type CockpitFiltersProps = {
  readonly cycle: Pick<WireCycleRow, 'id' | 'name' | 'territory'>;
  readonly partnerId: string | undefined;
};

/** Whose cycle is shown: its territory, its period and one partner or all. Each choice is an address. */
export function CockpitFilters({ cycle: { id, name, territory }, partnerId }: CockpitFiltersProps) {
  const navigate = useNavigate();
  const { data } = useQuery(askCycles());
  const cycles = data?.items ?? [];
  const territories = [...new Set([territory, ...cycles.map((one) => one.territory)])].toSorted();
  const periods = cycles.filter((one) => one.territory === territory);
  const open = (cycleId: string | undefined, within: string | undefined) =>
    cycleId === undefined
      ? navigate({ to: '/cycles', search: { territory: within, partnerId } })
      : navigate({ to: '/cycles/$cycleId', params: { cycleId }, search: { partnerId } });
  return (
    <search className="flex flex-wrap items-end gap-3 max-sm:[&>*]:w-full sm:[&>*]:w-44">
      <FilterChoice
        label={t`Territory`}
        choices={Object.fromEntries(territories.map((one) => [one, one]))}
        value={territory}
        onChange={(chosen) => open(cycles.find((one) => one.territory === chosen)?.id, chosen)}
      />
      <FilterChoice
        label={t`Period`}
        choices={{ [id]: name, ...Object.fromEntries(periods.map((one) => [one.id, one.name])) }}
        value={id}
        onChange={(chosen) => open(chosen, territory)}
      />
      <FilterPartner
        label={t`Partner`}
        value={partnerId}
        onChange={(chosen) =>
          navigate({
            to: '/cycles/$cycleId',
            params: { cycleId: id },
            search: { partnerId: chosen },
            replace: true,
          })
        }
      />
    </search>
  );
}
