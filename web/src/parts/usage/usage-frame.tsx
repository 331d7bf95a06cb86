import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { requestUsageUpload } from '#shared/contract/uploads.ts';
import { useMay } from '#web/api/use-may.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Page } from '#web/ui/page.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';

const TABS = [
  { label: 'Review queue', link: { to: '/usage' } },
  { label: 'All plays', link: { to: '/usage/plays' } },
  { label: 'Matching', link: { to: '/usage/matching' } },
] as const;
type UsageFrameProps = {
  /** Further buttons beside the one that uploads. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** What the pages about plays have in common. */
export function UsageFrame({ action, children }: UsageFrameProps) {
  const mayUpload = useMay(requestUsageUpload);
  return (
    <Page
      title="Usage and matching"
      action={
        <>
          {action}
          {mayUpload ? (
            <Link to="/usage/upload" className={buttonClass('primary')}>
              Upload play log
            </Link>
          ) : null}
        </>
      }
    >
      <TabLinks label="Usage" tabs={TABS} />
      {children}
    </Page>
  );
}
