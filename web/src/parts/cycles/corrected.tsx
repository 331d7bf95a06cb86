import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { listLineItems } from '#shared/contract/cycles.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { LineLink } from './line-link.tsx';

type CorrectedProps = { readonly of: NonNullable<RowOf<typeof listLineItems>['adjustmentOf']> };

/** Which locked cycle a line corrects, by where its period begins, with the way to its line there. */
export function Corrected({ of: { cycleId, periodStart, lineItemId } }: CorrectedProps) {
  const start = formatDate(periodStart);
  const what = lineItemId === undefined ? t`the cycle from ${start}` : t`its line in the cycle from ${start}`;
  return (
    <span className="block text-xs whitespace-nowrap text-ink-faint">
      <Trans>
        Corrects{' '}
        <LineLink
          cycleId={cycleId}
          lineItemId={lineItemId}
          className={`${textLinkClass} inline-block py-1.5`}
        >
          {what}
        </LineLink>
      </Trans>
    </span>
  );
}
