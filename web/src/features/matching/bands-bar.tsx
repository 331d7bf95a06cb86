import { t } from '@lingui/core/macro';
import type { Bands } from '#shared/schemas/matching.ts';
import { formatPercent } from '#web/format/format-percent.ts';

/** What becomes of a match by its confidence: three bands from 0 to 1, with where each begins. */
export function BandsBar({ bands: { accept, reject } }: { readonly bands: Bands }) {
  return (
    <div className="min-w-56">
      <div aria-hidden className="flex h-3 gap-px overflow-hidden rounded-sm text-xs">
        <span className="bg-line" style={{ width: `${100 * reject}%` }} />
        <span className="bg-hatched-held" style={{ width: `${100 * (accept - reject)}%` }} />
        <span className="grow bg-accent" />
      </div>
      <p className="mt-1 flex flex-wrap gap-x-3 text-xs text-ink-soft tabular-nums">
        <span>{t`unmatched below ${formatPercent(reject, 1)}`}</span>
        <span>{t`review`}</span>
        <span>{t`accepted from ${formatPercent(accept, 1)}`}</span>
      </p>
    </div>
  );
}
