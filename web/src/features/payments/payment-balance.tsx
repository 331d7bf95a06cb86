import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { readBalance } from '#shared/contract/balances.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { BalanceEntries } from './balance-entries.tsx';
import type { WirePayment } from './payment-api.ts';

/** The balance of a payment's payee, for those who may see it. */
export function PaymentBalance({ payment }: { readonly payment: WirePayment }) {
  const { payee, territory, net, broughtForward } = payment;
  const hasMoved = [net, broughtForward].some(({ amount }) => /[1-9]/.test(amount));
  return useMay(readBalance) && hasMoved ? (
    <Section title={t`Balance in ${territory}`}>
      <Sheet payeeRef={payee.ref} territory={territory} />
    </Section>
  ) : null;
}

function Sheet(of: { readonly payeeRef: string; readonly territory: string }) {
  const { payeeRef, territory } = of;
  const sheet = useQuery(ask(readBalance, { params: { payeeRef }, query: { territory } }));
  return <QueryView query={sheet}>{(found) => <BalanceEntries sheet={found} />}</QueryView>;
}
