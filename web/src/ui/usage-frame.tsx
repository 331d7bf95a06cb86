import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { requestUsageUpload } from '#shared/contract/uploads.ts';
import { useMay } from '#web/lib/use-may.ts';
import { buttonClass } from './button-class.ts';
import { Page } from './page.tsx';
import { TabLinks } from './tab-links.tsx';

const TABS = [
  { label: 'Review queue', link: { to: '/usage' } },
  { label: 'All plays', link: { to: '/usage/plays' } },
  { label: 'Matching', link: { to: '/usage/matching' } },
] as const;
type UsageFrameProps = {
  /** What can be done beside uploading. */
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
