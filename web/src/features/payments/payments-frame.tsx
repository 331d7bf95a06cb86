import type { ReactNode } from 'react';
import { listBalances } from '#shared/contract/balances.ts';
import { listPaymentExceptions } from '#shared/contract/gateways.ts';
import { listFxRates } from '#shared/contract/rates.ts';
import { useMay } from '#web/api/use-may.ts';
import { Page } from '#web/ui/page.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { paymentApis } from './payment-api.ts';

type PaymentsFrameProps = { readonly action?: ReactNode; readonly children: ReactNode };

/** What the pages about money out have in common; a partner sees its remittances alone. */
export function PaymentsFrame({ action, children }: PaymentsFrameProps) {
  const tabs = [
    { label: 'Remittances', link: { to: '/remittances' }, isOpen: true },
    { label: 'Payouts', link: { to: '/payouts' }, isOpen: useMay(paymentApis.payouts.list) },
    { label: 'Balances', link: { to: '/balances' }, isOpen: useMay(listBalances) },
    { label: 'Exceptions', link: { to: '/payment-exceptions' }, isOpen: useMay(listPaymentExceptions) },
    { label: 'Exchange rates', link: { to: '/fx-rates' }, isOpen: useMay(listFxRates) },
  ] as const;
  return (
    <Page title="Remittances" action={action}>
      <TabLinks label="Payments" tabs={tabs.filter(({ isOpen }) => isOpen)} />
      {children}
    </Page>
  );
}
