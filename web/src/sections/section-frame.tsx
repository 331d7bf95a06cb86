import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { may } from '#web/api/may.ts';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/ui/page.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { placeOf } from './place-of.ts';
import { type Place, SECTIONS, type SectionName } from './sections.ts';

type SectionFrameProps = {
  readonly section: SectionName;
  /** The page’s one primary action and what stands beside it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** What the pages of a section have in common: each its heading, and the section’s places as far as the role may go. */
export function SectionFrame({ section, action, children }: SectionFrameProps) {
  const { roles } = useSession();
  const pathname = useLocation({ select: (at) => at.pathname });
  const { label, places } = SECTIONS[section];
  const here = placeOf(pathname)?.place;
  const tabs = places
    .filter(({ needs }) => may(needs, roles))
    .map((place: Place) => ({ label: place.label, link: { to: place.to } }));
  return (
    <Page title={here?.title ?? here?.label ?? label} action={action}>
      {tabs.length < 2 ? null : <TabLinks label={label} tabs={tabs} />}
      {children}
    </Page>
  );
}
