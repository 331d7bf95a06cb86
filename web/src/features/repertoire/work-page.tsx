import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { mergeWork, readWork } from '#shared/contract/repertoire.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { MergePanel } from './merge-panel.tsx';
import { MergedNotice } from './merged-notice.tsx';
import type { WireWork } from './wire-work.ts';
import { WorkParts } from './work-parts.tsx';

const ORIGINS: Readonly<Record<WireWork['origin'], string>> = {
  local: t`Local work`,
  external: t`External work`,
};
const route = getRouteApi('/works/$workId');

/** One work: its shares and what was decided about them, its recordings, its deliveries, and merging it with another. */
export function WorkPage() {
  const { workId } = route.useParams();
  const { panel } = route.useSearch();
  const navigate = route.useNavigate();
  const work = useQuery(ask(readWork, { params: { workId } }));
  const mayMerge = useMay(mergeWork);
  const close = () => navigate({ search: {} });
  return (
    <QueryView query={work}>
      {(found) => {
        const isMergeable = mayMerge && found.origin === 'external' && found.mergedInto === null;
        return (
          <Page
            title={found.title}
            eyebrow={ORIGINS[found.origin]}
            action={
              isMergeable ? (
                <Link
                  to="/works/$workId"
                  params={{ workId }}
                  search={{ panel: 'merge' }}
                  className={buttonClass('plain')}
                >
                  {t`Merge into another work`}
                </Link>
              ) : null
            }
          >
            <div className="space-y-8">
              {found.mergedInto === null ? null : (
                <MergedNotice
                  work={found}
                  into={found.mergedInto}
                  isTakingBack={panel === 'unmerge'}
                  onClose={close}
                />
              )}
              <WorkParts work={found} />
            </div>
            {panel === 'merge' && isMergeable ? <MergePanel work={found} onClose={close} /> : null}
          </Page>
        );
      }}
    </QueryView>
  );
}
