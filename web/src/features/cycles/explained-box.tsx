import { Link } from '@tanstack/react-router';
import type { explainLineItem } from '#shared/contract/cycles.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { Actor } from '#web/parts/jobs/actor.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Money } from '#web/ui/money.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type Box = WireReplyOf<typeof explainLineItem>['boxes'][number];

const POOLS: Readonly<Record<Box['pool'], string>> = {
  plays: 'what its plays cost',
  licence: 'its licence fee',
};

/** One pool of one station in a locked cycle: what a claim had in it, what it has now, and by which events. */
export function ExplainedBox({ box }: { readonly box: Box }) {
  const { usageCount, deltaGross, before, after, events } = box;
  return (
    <Section title={box.name} action={<Money value={box.amount} />}>
      <Facts
        facts={[
          [
            'In',
            <Link
              key="cycle"
              to="/cycles/$cycleId"
              params={{ cycleId: box.cycleId }}
              className={textLinkClass}
            >
              {box.cycleName}
            </Link>,
          ],
          ['Out of', POOLS[box.pool]],
          ['Was', <Money key="before" value={before} />],
          ['Is now', <Money key="after" value={after} />],
          ['Plays', `${usageCount > 0 ? '+' : ''}${formatCount(usageCount)}`],
          [
            'Into the whole pool',
            isNothing(deltaGross.amount) ? null : <Money key="delta" value={deltaGross} />,
          ],
        ]}
      />
      <ol className="space-y-1 text-ink-soft">
        {events.map(({ number, what, at, actor }) => (
          <li key={number} className="flex gap-3">
            <span className="tabular-nums text-ink-faint">{number}</span>
            <span>
              {what}{' '}
              <span className="whitespace-nowrap text-ink-faint">
                {formatInstant(at)}
                {actor === undefined ? null : (
                  <>
                    , by <Actor actor={actor} job="a job" />
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const isNothing = (amount: string): boolean => !/[1-9]/.test(amount);
