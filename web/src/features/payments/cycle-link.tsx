import { Link } from '@tanstack/react-router';
import { readCycle } from '#shared/contract/cycles.ts';
import { useMay } from '#web/api/use-may.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WirePayment } from './payment-api.ts';

/** The cycle that made a payment by its name, as a link for those who may read it. */
export function CycleLink({ payment: { cycleId, cycleName } }: { readonly payment: WirePayment }) {
  if (!useMay(readCycle)) return <span className="whitespace-nowrap">{cycleName}</span>;
  return (
    <Link to="/cycles/$cycleId" params={{ cycleId }} className={`${textLinkClass} whitespace-nowrap`}>
      {cycleName}
    </Link>
  );
}
