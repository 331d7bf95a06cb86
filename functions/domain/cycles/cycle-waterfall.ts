import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import { type Money, moneyOf } from '#shared/money.ts';
import type { WaterfallStep } from '#shared/schemas/cycle-dashboards.ts';
import type { CycleTotals } from '#shared/schemas/cycles.ts';

type Known = {
  readonly totals: CycleTotals;
  /** What the cycle holds, or releases where it is below 0, by reason; adds up to what its lines hold. */
  readonly held: readonly { readonly reason: string; readonly minor: bigint }[];
  /** What its payments come to; undefined until they are made. */
  readonly payable: { readonly withholdingTax: Money; readonly netPayable: Money } | undefined;
};

/**
 * From a cycle's gross by steps to what is paid: less what is held by reason and the admin fee, the net; less
 * withholding tax, with what balances bring and take, what is payable (royalty rules §5 and §10). A step of 0 is left out.
 *
 * @example
 * // gross 10.00, of it 2.00 held as unidentified and 1.20 fee:
 * // gross 10.00, held −2.00, admin-fee −1.20, net 6.80
 */
export function cycleWaterfall({ totals, held, payable }: Known): readonly WaterfallStep[] {
  const { gross, adminFee, net } = totals;
  const { currency } = gross;
  const reasons = new Map<string, bigint>();
  for (const { reason, minor } of held) reasons.set(reason, (reasons.get(reason) ?? 0n) + minor);
  const takes = (step: WaterfallStep['step'], minor: bigint) => ({ step, amount: moneyOf(-minor, currency) });
  const steps: readonly WaterfallStep[] = [
    ...[...reasons]
      .toSorted(([a], [b]) => compareUtf8(a, b))
      .map(([reason, minor]) => ({ ...takes('held', minor), reason })),
    takes('admin-fee', adminFee.minor),
  ];
  const moved = ({ amount }: WaterfallStep) => amount.minor !== 0n;
  return [
    { step: 'gross', amount: gross },
    ...steps.filter(moved),
    { step: 'net', amount: net },
    ...(payable === undefined ? [] : afterNet(net, payable, moved)),
  ];
}

function afterNet(
  net: Money,
  { withholdingTax, netPayable }: NonNullable<Known['payable']>,
  moved: (step: WaterfallStep) => boolean,
): readonly WaterfallStep[] {
  const balances = netPayable.minor - net.minor + withholdingTax.minor;
  const steps: readonly WaterfallStep[] = [
    { step: 'withholding-tax', amount: moneyOf(-withholdingTax.minor, net.currency) },
    { step: 'balances', amount: moneyOf(balances, net.currency) },
  ];
  return [...steps.filter(moved), { step: 'net-payable', amount: netPayable }];
}
