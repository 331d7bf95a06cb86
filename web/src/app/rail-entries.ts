import { listAffiliations } from '#shared/contract/affiliations.ts';
import { listArtists } from '#shared/contract/artists.ts';
import { listAudit } from '#shared/contract/audit.ts';
import { listCycles } from '#shared/contract/cycles.ts';
import { listEvents } from '#shared/contract/events.ts';
import { listHeld } from '#shared/contract/held.ts';
import { listIssues } from '#shared/contract/issues.ts';
import { listJobs } from '#shared/contract/jobs.ts';
import { listStations } from '#shared/contract/licensing.ts';
import { listPartners } from '#shared/contract/partners.ts';
import { listRemittances } from '#shared/contract/payments.ts';
import type { Route } from '#shared/contract/route.ts';
import { listWaitingSongs } from '#shared/contract/usage.ts';
import { readWaiting } from '#shared/contract/waiting.ts';
import type { IconName } from '#web/ui/icon.tsx';

/** A place in the rail, and the route whose roles may go there. */
export type RailEntry = {
  readonly label: string;
  readonly to:
    | '/'
    | '/partners'
    | '/cycles'
    | '/events'
    | '/held'
    | '/remittances'
    | '/usage'
    | '/artists'
    | '/affiliations'
    | '/licensing'
    | '/jobs'
    | '/issues'
    | '/audit';
  readonly icon: IconName;
  readonly needs: Pick<Route, 'access'>;
};

export const MAIN_ENTRIES: readonly RailEntry[] = [
  { label: 'Home', to: '/', icon: 'house', needs: readWaiting },
  { label: 'International partners', to: '/partners', icon: 'globe', needs: listPartners },
  { label: 'Royalty cycles', to: '/cycles', icon: 'circling-arrows', needs: listCycles },
  { label: 'Events', to: '/events', icon: 'numbered', needs: listEvents },
  { label: 'Held money', to: '/held', icon: 'hourglass', needs: listHeld },
  { label: 'Remittances', to: '/remittances', icon: 'card', needs: listRemittances },
  { label: 'Usage and matching', to: '/usage', icon: 'sound-wave', needs: listWaitingSongs },
  { label: 'Local artists', to: '/artists', icon: 'person', needs: listArtists },
  { label: 'Affiliations', to: '/affiliations', icon: 'two-people', needs: listAffiliations },
  { label: 'Licensing', to: '/licensing', icon: 'sheet', needs: listStations },
];

export const ADMIN_ENTRIES: readonly RailEntry[] = [
  { label: 'Jobs', to: '/jobs', icon: 'clock', needs: listJobs },
  { label: 'Data quality', to: '/issues', icon: 'warning', needs: listIssues },
  { label: 'Audit', to: '/audit', icon: 'checklist', needs: listAudit },
];
