import type { Cycle } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import type { Payment } from '#shared/schemas/payments.ts';

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
