import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { listPartnerWorks } from '#shared/contract/standings.ts';
import { requestRepertoireUpload } from '#shared/contract/uploads.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { askPartnerCycles } from '#web/parts/partners/ask-partner-cycles.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { partnerWorkColumns } from './partner-work-columns.tsx';
import { UploadLink } from './upload-link.tsx';

type PartnerWorksProps = {
  readonly partnerId: string;
  readonly q: string | undefined;
  readonly onClear: () => void;
};
type Cycle = { readonly id: string; readonly name: string };

/** A partner’s works with writers and shares, and what they earned in its latest locked cycle. */
export function PartnerWorks(props: PartnerWorksProps) {
  const cycles = useQuery(askPartnerCycles(props.partnerId));
  return (
    <QueryView query={cycles}>
      {({ items }) => <WorksOf {...props} cycle={items.find(({ lockedAt }) => lockedAt !== null)} />}
    </QueryView>
  );
}

function WorksOf({
  partnerId,
  q,
  onClear,
  cycle,
}: PartnerWorksProps & { readonly cycle: Cycle | undefined }) {
  const query = { cycleId: cycle?.id, q };
  const works = useInfiniteQuery(askPages(listPartnerWorks, { params: { partnerId }, query }));
  const mayUpload = useMay(requestRepertoireUpload);
  return (
    <>
      {cycle === undefined ? null : (
        <p className="text-table text-ink-faint">
          <Trans>Plays and money are those of {cycle.name}; an amount leads to how it came about.</Trans>
        </p>
      )}
      <PagedList
        query={works}
        noun={t`works`}
        list="partner-works"
        columns={partnerWorkColumns(cycle?.id)}
        keyOf={({ id }) => id}
        empty={t`No works yet. Upload this partner’s works, then its recordings.`}
        emptyAction={mayUpload ? <UploadLink /> : null}
        clear={q === undefined ? undefined : onClear}
      />
    </>
  );
}
