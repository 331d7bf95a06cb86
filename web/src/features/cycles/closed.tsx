import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '#web/format/format-instant.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Section } from '#web/ui/section.tsx';

/** That a cycle is locked, and where one goes on. */
export function Closed({ cycle: { id: cycleId, lockedAt } }: { readonly cycle: WireCycle }) {
  const at = lockedAt === null ? '' : formatInstant(lockedAt);
  return (
    <Section title={t`The cycle is closed`}>
      <p className="max-w-[72ch] text-ink-soft">
        <Trans>
          Its lines are final since {at}. What becomes known of its plays from now on corrects it in the next
          cycle.
        </Trans>
      </p>
      <p className="flex flex-wrap gap-2">
        <Link to="/cycles/$cycleId" params={{ cycleId }} className={buttonClass('plain')}>
          <Trans>See the cycle</Trans>
        </Link>
        <Link to="/cycles/$cycleId/statements" params={{ cycleId }} className={buttonClass('plain')}>
          <Trans>See its statements</Trans>
        </Link>
        <Link to="/remittances" search={{ cycleId }} className={buttonClass('plain')}>
          <Trans>See its remittances</Trans>
        </Link>
      </p>
    </Section>
  );
}
