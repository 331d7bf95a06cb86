import { Link } from '@tanstack/react-router';
import { readCycle } from '#shared/contract/cycles.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WirePayment } from './payment-api.ts';

/** The cycle that made a payment, as a link for those who may read it. */
export function CycleLink({ payment }: { readonly payment: WirePayment }) {
  const words = `${payment.territory}, made ${formatDate(payment.createdAt)}`;
  if (!useMay(readCycle)) return words;
  return (
    <Link to="/cycles/$cycleId" params={{ cycleId: payment.cycleId }} className={textLinkClass}>
      {words}
    </Link>
  );
}
