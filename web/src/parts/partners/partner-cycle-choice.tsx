import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { controlClass } from '#web/ui/control-class.ts';
import { Empty } from '#web/ui/empty.tsx';
import { FieldFrame } from '#web/ui/field-frame.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { askPartnerCycles } from './ask-partner-cycles.ts';

type PartnerCycleChoiceProps = {
  readonly partnerId: string;
  /** The cycle that the address names; absent: the newest that is locked. */
  readonly cycleId: string | undefined;
  readonly onChoose: (cycleId: string) => void;
  /** Other filters beside it. */
  readonly filters?: ReactNode;
  readonly children: (cycleId: string) => ReactNode;
};

/** One of the locked cycles of a partner, the newest unless another is chosen, and what is shown of it. */
export function PartnerCycleChoice({
  partnerId,
  cycleId,
  onChoose,
  filters,
  children,
}: PartnerCycleChoiceProps) {
  const cycles = useQuery(askPartnerCycles(partnerId));
  return (
    <QueryView query={cycles}>
      {({ items }) => {
        const locked = items.filter(({ lockedAt }) => lockedAt !== null);
        const chosen = locked.find(({ id }) => id === cycleId) ?? locked[0];
        if (chosen === undefined)
          return (
            <Empty>
              <Trans>No locked cycle yet. Figures and statements come with the close of a cycle.</Trans>
            </Empty>
          );
        return (
          <div className="space-y-6">
            <FilterRow>
              <FieldFrame label={t`Royalty cycle`}>
                {(wiring) => (
                  <select
                    {...wiring}
                    value={chosen.id}
                    onChange={(event) => onChoose(event.target.value)}
                    className={controlClass}
                  >
                    {locked.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
              </FieldFrame>
              {filters}
            </FilterRow>
            {children(chosen.id)}
          </div>
        );
      }}
    </QueryView>
  );
}
