import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatCount } from '#web/format/format-count.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { CompareLink } from '#web/parts/cycles/compare-link.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** What a cycle goes by, and where one looks on. */
export function CycleFacts({ cycle }: { readonly cycle: WireCycle }) {
  const { id: cycleId, payments, territory, lockedAt, runId, totals } = cycle;
  const done = formatCount(payments?.done ?? 0);
  const total = formatCount(payments?.total ?? 0);
  return (
    <div className="space-y-4">
      <Facts
        facts={[
          [t`Basis`, t`invoiced`],
          [t`Currency`, cycle.currency],
          [t`Default admin fee`, cycle.adminFeePercentDefault && `${cycle.adminFeePercentDefault} %`],
          [t`Admin fee override`, cycle.adminFeePercentOverride && `${cycle.adminFeePercentOverride} %`],
          [t`Locked`, lockedAt && formatInstant(lockedAt)],
          [
            t`Closed with`,
            runId && (
              <Link
                key="run"
                to="/cycles/$cycleId/runs/$runId"
                params={{ cycleId, runId }}
                className={textLinkClass}
              >
                <Trans>Its provisional run</Trans>
              </Link>
            ),
          ],
          [t`Payments done`, payments && t`${done} of ${total}`],
        ]}
      />
      {lockedAt === null ? null : (
        <p className="text-table text-ink-soft">
          <Trans>
            Its lines never change.{' '}
            <Link to="/events" search={{ territory, cycleId }} className={textLinkClass}>
              What became known since
            </Link>{' '}
            corrects it in later cycles.
          </Trans>{' '}
          <CompareLink of={cycleId} cycle={cycle} className={textLinkClass} />
        </p>
      )}
      {totals === null ? null : (
        <p className="text-table">
          <Link to="/held" search={{ territory, cycleId }} className={textLinkClass}>
            <Trans>What of it is held still</Trans>
          </Link>
          {totals.adjustments === undefined ? null : (
            <>
              {' · '}
              <Link
                to="/cycles/$cycleId/lines"
                params={{ cycleId }}
                search={{ adjustments: 'only' }}
                className={textLinkClass}
              >
                <Trans>Corrections of earlier cycles</Trans>
              </Link>
            </>
          )}
        </p>
      )}
    </div>
  );
}
