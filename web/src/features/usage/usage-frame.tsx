import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { requestUsageUpload } from '#shared/contract/usage.ts';
import { useMay } from '#web/lib/use-may.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Page } from '#web/ui/page.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';

const TABS = [
  { label: 'Unmatched plays', link: { to: '/usage' } },
  { label: 'All plays', link: { to: '/usage/plays' } },
] as const;

/** What the pages about plays have in common. */
export function UsageFrame({ children }: { readonly children: ReactNode }) {
  const upload = (
    <Link to="/usage/upload" className={buttonClass('primary')}>
      Upload play log
    </Link>
  );
  return (
    <Page title="Usage and matching" action={useMay(requestUsageUpload) ? upload : null}>
      <TabLinks label="Usage" tabs={TABS} />
      {children}
    </Page>
  );
}
