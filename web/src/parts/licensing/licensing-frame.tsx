import type { ReactNode } from 'react';
import { Page } from '#web/ui/page.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';

const TABS = [
  { label: 'Stations', link: { to: '/licensing' } },
  { label: 'Tariffs', link: { to: '/licensing/tariffs' } },
  { label: 'Licences', link: { to: '/licensing/licences' } },
  { label: 'Territory', link: { to: '/licensing/territory' } },
] as const;

type LicensingFrameProps = { readonly action: ReactNode; readonly children: ReactNode };

/** What the pages about licensing broadcasters have in common. */
export function LicensingFrame({ action, children }: LicensingFrameProps) {
  return (
    <Page title="Licensing" action={action}>
      <TabLinks label="Licensing" tabs={TABS} />
      {children}
    </Page>
  );
}
