import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatDate } from '#web/format/format-date.ts';
import type { WireCycleRow } from '#web/parts/cycles/ask-cycles.ts';
import { CycleStages } from '#web/parts/cycles/cycle-stages-view.tsx';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** A cycle on its way from open to done. */
export function CycleStrip({ cycle }: { readonly cycle: WireCycleRow }) {
  const { id: cycleId, name, periodStart, periodEnd, totals } = cycle;
  return (
    <article className="space-y-2">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <Link to="/cycles/$cycleId" params={{ cycleId }} className={textLinkClass}>
          {name}
        </Link>
        <span className="text-table text-ink-faint">
          {formatDate(periodStart)} – {formatDate(periodEnd)}
        </span>
        {totals === null ? null : (
          <span className="text-table">
            <Trans>
              Net <Money value={totals.net} />
            </Trans>
          </span>
        )}
      </p>
      <CycleStages cycle={cycle} />
    </article>
  );
}
