import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { Money } from '#web/ui/money.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type Part = WireSong['money'][number];

/** What money each decision about a song moves, cycle by cycle. */
export function SongMoney({ song: { money } }: { readonly song: WireSong }) {
  const isHeld = money.some((part) => part.isHeld);
  const isOpen = money.some((part) => !part.isHeld);
  return (
    <Section title={t`What a decision moves`}>
      <ul className="space-y-1">
        {money.map((part) => (
          <li key={`${part.cycleId} ${part.isHeld}`}>
            <Moved part={part} />{' '}
            <span className="text-ink-faint">
              ({plural(part.plays, { one: '# play', other: '# plays' })})
            </span>
          </li>
        ))}
      </ul>
      <p className="text-table text-ink-soft">
        {isHeld
          ? t`The lines of a locked cycle never change: the next close of the territory moves the money, by a correction. Not music and Ignore leave it held. `
          : null}
        {isOpen
          ? t`In an open cycle, what is not music has no weight and its money goes to the other plays; what is ignored is held.`
          : null}
      </p>
    </Section>
  );
}

function Moved({ part: { cycleId, cycleName, isHeld, amount } }: { readonly part: Part }) {
  if (cycleId === null) {
    if (amount === null) return <Trans>In no cycle yet</Trans>;
    return (
      <Trans>
        Expected <Money value={amount} /> in a cycle that is not opened yet
      </Trans>
    );
  }
  const cycle = (
    <Link to="/cycles/$cycleId" params={{ cycleId }} className={textLinkClass}>
      {cycleName}
    </Link>
  );
  if (amount === null) return <Trans>Counts in {cycle}, worth nothing known yet</Trans>;
  if (isHeld)
    return (
      <Trans>
        A link releases <Money value={amount} /> of {cycle} into the next cycle
      </Trans>
    );
  return (
    <Trans>
      Expected <Money value={amount} /> in {cycle}
    </Trans>
  );
}
