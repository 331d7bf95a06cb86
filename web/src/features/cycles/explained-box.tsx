import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { explainLineItem } from '#shared/contract/cycles.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { signedCount } from '#web/format/signed-count.ts';
import { LineLink } from '#web/parts/cycles/line-link.tsx';
import { Actor } from '#web/parts/people/actor.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Money } from '#web/ui/money.tsx';
import { Section } from '#web/ui/section.tsx';

type Box = WireReplyOf<typeof explainLineItem>['boxes'][number];

/** So many events stand open; more are folded. */
const FEW = 5;
const POOLS: Readonly<Record<Box['pool'], string>> = {
  plays: t`what its plays cost`,
  licence: t`its licence fee`,
};

/** One pool of one station in a locked cycle: what a claim had in it, what it has now, and by which events. */
export function ExplainedBox({ box }: { readonly box: Box }) {
  const { usageCount, deltaGross, before, after, events } = box;
  return (
    <Section title={box.name} action={<Money value={box.amount} />}>
      <Facts
        facts={[
          [
            t`In`,
            <LineLink key="cycle" cycleId={box.cycleId}>
              {box.cycleName}
            </LineLink>,
          ],
          [t`Out of`, POOLS[box.pool]],
          [t`Was`, <Money key="before" value={before} />],
          [t`Is now`, <Money key="after" value={after} />],
          [t`Plays`, signedCount(usageCount)],
          [
            t`Into the whole pool`,
            isNothing(deltaGross.amount) ? null : <Money key="delta" value={deltaGross} />,
          ],
        ]}
      />
      <details open={events.length <= FEW}>
        <summary className="cursor-pointer text-ink-soft">
          {plural(events.length, { one: '# event', other: '# events' })}
        </summary>
        <ol className="mt-2 space-y-1 text-ink-soft">
          {events.map((event) => (
            <EventOfBox key={event.number} event={event} />
          ))}
        </ol>
      </details>
    </Section>
  );
}

function EventOfBox({ event: { number, what, at, actor } }: { readonly event: Box['events'][number] }) {
  return (
    <li className="flex gap-3">
      <span className="w-8 shrink-0 text-right text-ink-faint tabular-nums">{number}</span>
      <span>
        {what}{' '}
        <span className="whitespace-nowrap text-ink-faint">
          {formatInstant(at)}
          {actor === undefined ? null : (
            <Trans>
              , by <Actor actor={actor} job={t`a job`} />
            </Trans>
          )}
        </span>
      </span>
    </li>
  );
}

const isNothing = (amount: string): boolean => !/[1-9]/.test(amount);
