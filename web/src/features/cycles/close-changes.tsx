import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { compareCycles } from '#shared/contract/runs.ts';
import { ask } from '#web/api/ask.ts';
import { ChangePicture } from '#web/parts/cycles/change-picture.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireDashboard } from './ask-dashboard.ts';

type CloseChangesProps = {
  readonly dashboard: Pick<WireDashboard, 'basis' | 'last'>;
  readonly territory: string;
};
/** The greatest changes come first; as many are drawn. */
const MOST = '8';

/** What changed most from the last locked cycle to the last run, payee by payee; nothing where there is no last cycle. */
export function CloseChanges({ dashboard: { basis, last }, territory }: CloseChangesProps) {
  const [a, b] = [last?.cycleId, basis?.runId];
  const isThere = a !== undefined && b !== undefined;
  const comparison = useQuery({
    ...ask(compareCycles, { query: { a: a ?? '', b: b ?? '', by: 'payee', limit: MOST } }),
    enabled: isThere,
  });
  if (!isThere) return null;
  return (
    <QueryView query={comparison}>
      {({ items }) => (
        <ChangePicture
          rows={items}
          action={
            <Link to="/compare" search={{ territory, a, b }} className={textLinkClass}>
              <Trans>Compare all</Trans>
            </Link>
          }
        />
      )}
    </QueryView>
  );
}
