import type { ReactNode } from 'react';
import { Page } from '#web/ui/page.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';

/** Data quality: by cause, and case by case. */
export function IssueFrame({ children }: { readonly children: ReactNode }) {
  return (
    <Page title="Data quality">
      <TabLinks
        label="Data quality"
        tabs={[
          { label: 'Causes', link: { to: '/issues' } },
          { label: 'Cases', link: { to: '/issues/cases' } },
        ]}
      />
      {children}
    </Page>
  );
}
