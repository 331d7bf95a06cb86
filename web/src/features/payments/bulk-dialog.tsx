import { plural } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Panel } from '#web/ui/panel.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { askChosen } from './ask-chosen.ts';
import { BulkForm } from './bulk-form.tsx';
import type { BulkAct } from './open-acts.ts';
import type { PaymentApi } from './payment-api.ts';

type BulkDialogProps = {
  readonly api: PaymentApi;
  readonly act: BulkAct;
  readonly ids: readonly string[];
  /** Takes those that did not move, which stay chosen. */
  readonly onDone: (left: readonly string[]) => void;
  readonly onClose: () => void;
};
const TITLES: Readonly<Record<BulkAct, (count: number) => string>> = {
  approve: (count) => plural(count, { one: 'Approve # payment', other: 'Approve # payments' }),
  send: (count) => plural(count, { one: 'Send # payment', other: 'Send # payments' }),
  settle: (count) => plural(count, { one: 'Settle # payment', other: 'Settle # payments' }),
};

/** An act on several payments at once: what they are as they stand now, what of them cannot be and why, then what became of each. */
export function BulkDialog({ api, act, ids, onDone, onClose }: BulkDialogProps) {
  const payments = useQuery(askChosen(api, ids));
  return (
    <Panel wide title={TITLES[act](ids.length)} onClose={onClose}>
      <QueryView query={payments}>
        {(found) => <BulkForm api={api} act={act} payments={found} onDone={onDone} onClose={onClose} />}
      </QueryView>
    </Panel>
  );
}
