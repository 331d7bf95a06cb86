import { Link } from '@tanstack/react-router';
import type { listLineItems } from '#shared/contract/cycles.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type CorrectedProps = { readonly of: NonNullable<RowOf<typeof listLineItems>['adjustmentOf']> };

/** Which locked cycle a line corrects, by where its period begins, with the way to its line there. */
export function Corrected({ of: { cycleId, periodStart, lineItemId } }: CorrectedProps) {
  return (
    <span className="block text-xs whitespace-nowrap text-ink-faint">
      Corrects{' '}
      <Link
        to="/cycles/$cycleId/lines"
        params={{ cycleId }}
        search={lineItemId === undefined ? {} : { line: lineItemId }}
        className={textLinkClass}
      >
        {lineItemId === undefined ? 'the cycle' : 'its line in the cycle'} from {formatDate(periodStart)}
      </Link>
    </span>
  );
}
