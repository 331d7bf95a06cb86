import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { importFxRates, listFxRates } from '#shared/contract/rates.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { useAction } from '#web/forms/use-action.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { DropArea } from '#web/ui/drop-area.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { paymentApis } from './payment-api.ts';

type Taken = WireReplyOf<typeof importFxRates>;

const columns: readonly Column<Taken['rejected'][number]>[] = [
  { heading: t`Line`, cell: ({ line }) => line, numeric: true },
  { heading: t`What is wrong`, cell: ({ message }) => message },
];

/** Takes a central bank's file of rates, and says of each bad row what is wrong with it. */
export function RateFilePanel() {
  const navigate = useNavigate({ from: '/fx-rates' });
  const [source, setSource] = useState('');
  const { remittances } = paymentApis;
  const taking = useAction(importFxRates, { refresh: [listFxRates, remittances.read, remittances.list] });
  const take = async (file: File) => {
    const csv = await file.text();
    taking.mutate({ body: { csv, ...(source.trim() !== '' && { source: source.trim() }) } });
  };
  return (
    <Panel title={t`Rates by file`} onClose={() => navigate({ search: {} })}>
      <div className="space-y-6">
        <p className="text-ink-soft">
          <Trans>
            A CSV file with the columns date, base, quote and rate, and source where rows name one.
          </Trans>
        </p>
        <TextField
          label={t`Source`}
          hint={t`Of the rows that name none, such as Bank of Ghana`}
          value={source}
          onChange={(event) => setSource(event.target.value)}
        />
        <DropArea words={t`Drop the file here`} accept={['.csv', '.txt']} onFile={take} />
        {taking.error === null ? null : <ProblemView error={taking.error} />}
        {taking.data === undefined ? null : <Outcome taken={taking.data} />}
      </div>
    </Panel>
  );
}

function Outcome({ taken: { accepted, unchanged, rejected } }: { readonly taken: Taken }) {
  return (
    <div role="status" className="space-y-4">
      <Facts
        facts={[
          [t`Entered`, String(accepted)],
          [t`There already`, String(unchanged)],
          [t`Rejected`, String(rejected.length)],
        ]}
      />
      {rejected.length === 0 ? null : (
        <DataTable
          caption={t`Rejected rows`}
          columns={columns}
          rows={rejected}
          keyOf={({ line, message }) => `${line} ${message}`}
        />
      )}
    </div>
  );
}
