import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';

const TABS = [
  { label: t`Causes`, link: { to: '/issues' } },
  { label: t`Cases`, link: { to: '/issues/cases' } },
] as const;

/** What in the data a person should look at: by cause, and case by case. */
export function IssueFrame({ children }: { readonly children: ReactNode }) {
  return (
    <SectionFrame section="catalogue">
      <TabLinks label={t`Issues`} tabs={TABS} />
      {children}
    </SectionFrame>
  );
}
