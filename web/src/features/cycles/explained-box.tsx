import type { explainLineItem } from '#shared/contract/cycles.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { countOf } from '#web/format/count-of.ts';
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
            <LineLink key="cycle" cycleId={box.cycleId}>
              {box.cycleName}
            </LineLink>,
          ],
          ['Out of', POOLS[box.pool]],
          ['Was', <Money key="before" value={before} />],
          ['Is now', <Money key="after" value={after} />],
          ['Plays', signedCount(usageCount)],
          [
            'Into the whole pool',
            isNothing(deltaGross.amount) ? null : <Money key="delta" value={deltaGross} />,
          ],
        ]}
      />
      <details open={events.length <= FEW}>
        <summary className="cursor-pointer text-ink-soft">{countOf(events.length, 'events')}</summary>
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
            <>
              , by <Actor actor={actor} job="a job" />
            </>
          )}
        </span>
      </span>
    </li>
  );
}

const isNothing = (amount: string): boolean => !/[1-9]/.test(amount);
