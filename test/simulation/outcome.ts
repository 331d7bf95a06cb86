import type { Cycle } from '#shared/schemas/cycle.ts';
import type { LineItem } from '#shared/schemas/line-item.ts';
import type { Payment } from '#shared/schemas/payment.ts';

/** What a quarter came to, without ids and times: the same for every run of the same inputs. */
export function outcomeOf(
  cycle: Cycle | undefined,
  lines: readonly LineItem[],
  payments: readonly Payment[],
) {
  return {
    status: cycle?.status,
    totals: cycle?.totals,
    controlTotals: cycle?.controlTotals,
    plays: cycle?.plays,
    lines: lines
      .map(({ reference, usageCount, totalDurationSeconds, gross, adminFee, net }) => ({
        reference,
        usageCount,
        totalDurationSeconds,
        gross,
        adminFee,
        net,
      }))
      .toSorted((a, b) => (a.reference < b.reference ? -1 : 1)),
    payments: payments.map(({ payee, status, net, withholdingTax, netPayable }) => ({
      payee: payee.ref,
      status,
      net,
      withholdingTax,
      netPayable,
    })),
  };
}
