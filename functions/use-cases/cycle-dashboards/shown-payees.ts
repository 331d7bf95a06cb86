import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { moneyOf } from '#shared/money.ts';
import {
  type CycleDashboard,
  MAX_DASHBOARD_PAYEES,
  type PayeeOfCycle,
} from '#shared/schemas/cycle-dashboards.ts';

/** The payees who get most, by what is payable; the others are added up. */
export function shownPayees(payees: readonly PayeeOfCycle[], currency: string): CycleDashboard['payees'] {
  const sorted = payees.toSorted(byPayable);
  const others = sorted.slice(MAX_DASHBOARD_PAYEES);
  const sum = (of: readonly PayeeOfCycle[]) =>
    moneyOf(
      of.reduce((all, { netPayable }) => all + netPayable.minor, 0n),
      currency,
    );
  return {
    items: sorted.slice(0, MAX_DASHBOARD_PAYEES),
    others:
      others.length === 0
        ? null
        : {
            payees: others.length,
            netPayable: sum(others),
            settled: sum(others.filter(({ payment }) => payment?.status === 'Settled')),
          },
  };
}

function byPayable(a: PayeeOfCycle, b: PayeeOfCycle): number {
  const [of, than] = [a.netPayable.minor, b.netPayable.minor];
  if (of === than) return compareUtf8(a.payee.ref, b.payee.ref);
  return of > than ? -1 : 1;
}
