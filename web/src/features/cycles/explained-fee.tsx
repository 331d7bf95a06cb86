import { t } from '@lingui/core/macro';
import type { explainLineItem } from '#shared/contract/cycles.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Money } from '#web/ui/money.tsx';
import { Section } from '#web/ui/section.tsx';
import { ExactFraction } from './exact-fraction.tsx';
import { FEE_SOURCES } from './fee-sources.ts';

type Fee = WireReplyOf<typeof explainLineItem>['fee'];

/** How a line’s fee came about; a correction’s is what its payee’s fee comes to now, less what was taken before. */
export function ExplainedFee({ fee }: { readonly fee: Fee }) {
  const { taken, toSpread } = fee;
  return (
    <Section title={t`Admin fee`}>
      <p className="text-ink-soft">
        {taken === undefined
          ? t`The fee is taken once on all that the payee earns under the agreement, then shared over its lines by their gross.`
          : t`The fee on all that the payee earned in that cycle under the agreement is reckoned anew. What was taken before is taken off, and the rest is shared over the corrections.`}
      </p>
      <Facts
        facts={[
          [t`Percent`, t`${fee.percent} %, from ${FEE_SOURCES[fee.source]}`],
          [t`Payee’s gross`, <Money key="gross" value={fee.payeeGross} />],
          [t`Payee’s fee, rounded`, <Money key="fee" value={fee.payeeFee} />],
          [t`Taken before`, taken && <Money key="taken" value={taken} />],
          [t`Left for the corrections`, toSpread && <Money key="left" value={toSpread} />],
          [t`This line’s exact part, minor units`, <ExactFraction key="part" fraction={fee.exactPart} />],
          [
            t`Remainder unit`,
            fee.remainderUnit
              ? taken === undefined
                ? t`one, by largest remainder`
                : t`by signed spread`
              : t`none`,
          ],
          [t`This line’s fee`, <Money key="amount" value={fee.amount} />],
        ]}
      />
    </Section>
  );
}
