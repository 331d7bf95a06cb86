import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '#web/ui/page.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { ownPlaceOf } from './own-sections.ts';

type OwnFrameProps = {
  readonly partnerId: string;
  /** Above the heading: whose site it is. */
  readonly name: string;
  readonly children: ReactNode;
};

/** What the pages of a partner’s own site have in common: each its heading, and the other places of its section. */
export function OwnFrame({ partnerId, name, children }: OwnFrameProps) {
  const pathname = useLocation({ select: (at) => at.pathname });
  const here = ownPlaceOf(pathname, partnerId);
  const places = here?.section.places ?? [];
  return (
    <Page title={here?.place.title ?? here?.place.label ?? name} eyebrow={name}>
      {here === undefined || places.length < 2 ? null : (
        <TabLinks
          label={here.section.label}
          tabs={places.map(({ label, to }) => ({ label, link: { to, params: { partnerId } } }))}
        />
      )}
      {children}
    </Page>
  );
}
