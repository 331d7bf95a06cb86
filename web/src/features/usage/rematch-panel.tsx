import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { listCycles } from '#shared/contract/cycles.ts';
import { ask } from '#web/api/ask.ts';
import { Panel } from '#web/ui/panel.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { RematchForm } from './rematch-form.tsx';

type RematchPanelProps = { readonly territory: string | undefined; readonly onClose: () => void };

/** Matches again what waits; the first cycle that is open says for which territory and period. */
export function RematchPanel({ territory, onClose }: RematchPanelProps) {
  const open = useQuery(ask(listCycles, { query: { status: 'Open', ...(territory && { territory }) } }));
  return (
    <Panel title={t`Match again`} onClose={onClose}>
      <QueryView query={open}>
        {({ items: [cycle] }) => (
          <RematchForm
            defaults={{
              territory: cycle?.territory ?? territory ?? 'GH',
              from: cycle?.periodStart ?? '',
              to: cycle?.periodEnd ?? '',
            }}
            onClose={onClose}
          />
        )}
      </QueryView>
    </Panel>
  );
}
