import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatDate } from '#web/format/format-date.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { Section } from '#web/ui/section.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireWork } from './wire-work.ts';

type Delivery = WireWork['provenance'][number];

/** Who delivered a work, when, and by which job; a delivery that gives no rights says so. */
export function Provenance({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  if (deliveries.length === 0) return null;
  return (
    <Section title={t`Delivered by`}>
      <ul className="space-y-3">
        {deliveries.map((delivery) => (
          <li key={`${delivery.partnerId} ${delivery.partnerWorkId} ${delivery.enrichesOnly}`}>
            <p className="flex flex-wrap gap-x-4 gap-y-1">
              <Link
                to="/partners/$partnerId"
                params={{ partnerId: delivery.partnerId }}
                className={textLinkClass}
              >
                {t`As ${delivery.partnerWorkId}`}
              </Link>
              <span className="text-ink-soft">
                {delivery.title}, {formatInstant(delivery.acceptedAt)}
              </span>
              <Link to="/jobs/$jobId" params={{ jobId: delivery.jobId }} className={textLinkClass}>
                {t`Ingestion`}
              </Link>
              {delivery.enrichesOnly ? (
                <Status tone="neutral">{t`Adds titles only, no rights`}</Status>
              ) : null}
              {delivery.withdrawnAt === null ? null : (
                <Status tone="negative">{t`Withdrawn ${formatDate(delivery.withdrawnAt)}, gives no rights`}</Status>
              )}
            </p>
            {delivery.performers.length === 0 ? null : (
              <p className="text-table text-ink-faint">{t`Performed by ${delivery.performers.join(', ')}`}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
