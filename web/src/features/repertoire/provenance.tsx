import { Link } from '@tanstack/react-router';
import type { readWork } from '#shared/contract/repertoire.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { formatInstant } from '#web/lib/format-instant.ts';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type Delivery = WireReplyOf<typeof readWork>['provenance'][number];

/** Who delivered a work, when, and through which job. */
export function Provenance({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  if (deliveries.length === 0) return null;
  return (
    <Section title="Delivered by">
      <ul className="space-y-2">
        {deliveries.map((delivery) => (
          <li key={delivery.partnerId} className="flex flex-wrap gap-x-4">
            <Link
              to="/partners/$partnerId"
              params={{ partnerId: delivery.partnerId }}
              className={textLinkClass}
            >
              As {delivery.partnerWorkId}
            </Link>
            <span className="text-ink-soft">
              {delivery.title}, {formatInstant(delivery.acceptedAt)}
            </span>
            <Link to="/jobs/$jobId" params={{ jobId: delivery.jobId }} className={textLinkClass}>
              Ingestion
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
