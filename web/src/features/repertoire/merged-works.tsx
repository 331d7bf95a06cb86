import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatIswc } from '#shared/format-identifier.ts';
import { Act } from '#web/parts/people/act.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireWork } from './wire-work.ts';

/** The works merged into this one: what came with each, why, and by whom. */
export function MergedWorks({ merged }: { readonly merged: WireWork['merged'] }) {
  if (merged.length === 0) return null;
  return (
    <Section title={t`Merged into this work`}>
      <ul className="space-y-3">
        {merged.map(({ workId, deliveries, iswc, reason, by, at }) => (
          <li key={workId} className="max-w-[72ch]">
            <Link to="/works/$workId" params={{ workId }} className={textLinkClass}>
              {deliveries.map(({ partnerWorkId }) => partnerWorkId).join(', ') || t`A work`}
            </Link>
            {iswc === undefined ? null : <span className="tabular-nums"> {formatIswc(iswc)}</span>}
            <p className="text-ink-soft">{reason}</p>
            <p className="text-table text-ink-faint">
              <Act by={by} at={at} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
