import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type PaymentLinkProps = { readonly id: string; readonly children: ReactNode };

/** Leads to a remittance or a payout: its id says which it is. */
export function PaymentLink({ id, children }: PaymentLinkProps) {
  return id.startsWith('rem_') ? (
    <Link to="/remittances/$remittanceId" params={{ remittanceId: id }} className={textLinkClass}>
      {children}
    </Link>
  ) : (
    <Link to="/payouts/$payoutId" params={{ payoutId: id }} className={textLinkClass}>
      {children}
    </Link>
  );
}
