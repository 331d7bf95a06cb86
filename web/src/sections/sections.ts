import { t } from '@lingui/core/macro';
import { listAffiliations } from '#shared/contract/affiliations.ts';
import { listArtists } from '#shared/contract/artists.ts';
import { listAudit } from '#shared/contract/audit.ts';
import { listBalances } from '#shared/contract/balances.ts';
import { listCycles } from '#shared/contract/cycles.ts';
import { listEvents } from '#shared/contract/events.ts';
import { listPaymentExceptions } from '#shared/contract/gateways.ts';
import { listHeld } from '#shared/contract/held.ts';
import { listIssues } from '#shared/contract/issues.ts';
import { listJobs } from '#shared/contract/jobs.ts';
import { listStations } from '#shared/contract/licensing.ts';
import { readNoticeChoices } from '#shared/contract/notices.ts';
import { listPartners } from '#shared/contract/partners.ts';
import { listPayouts, listRemittances } from '#shared/contract/payments.ts';
import { listPeople } from '#shared/contract/people.ts';
import { listFxRates } from '#shared/contract/rates.ts';
import { listRecordings, listWorks } from '#shared/contract/repertoire.ts';
import type { Route } from '#shared/contract/route.ts';
import { readTerritory } from '#shared/contract/territories.ts';
import { requestUsageUpload } from '#shared/contract/uploads.ts';
import { listWaitingSongs } from '#shared/contract/usage.ts';
import { readWaiting } from '#shared/contract/waiting.ts';
import type { IconName } from '#web/ui/icon.tsx';

/** A page of a section, and the route whose roles may open it. */
export type Place = {
  readonly label: string;
  /** Its heading, where that says more than the label. */
  readonly title?: string;
  readonly to: Address;
  readonly needs: Pick<Route, 'access'>;
};
/** What the rail names: pages about one thing. */
export type Section = { readonly label: string; readonly icon: IconName; readonly places: readonly Place[] };
type Address =
  | '/'
  | '/usage'
  | '/usage/plays'
  | '/usage/proposals'
  | '/usage/upload'
  | '/usage/matching'
  | '/held'
  | '/cycles'
  | '/events'
  | '/remittances'
  | '/payouts'
  | '/balances'
  | '/payment-exceptions'
  | '/fx-rates'
  | '/partners'
  | '/artists'
  | '/affiliations'
  | '/works'
  | '/recordings'
  | '/issues'
  | '/licensing'
  | '/licensing/tariffs'
  | '/licensing/licences'
  | '/licensing/territory'
  | '/jobs'
  | '/audit'
  | '/notices'
  | '/people';

/** What people come for, and what they look after, as the rail has them. */
export const MAIN_SECTIONS = [
  'home',
  'review',
  'cycles',
  'payments',
  'partners',
  'artists',
  'catalogue',
  'stations',
] as const;
export const OTHER_SECTIONS = ['activity', 'settings'] as const;
export type SectionName = (typeof MAIN_SECTIONS)[number] | (typeof OTHER_SECTIONS)[number];

/** The plan of the site. */
export const SECTIONS: Readonly<Record<SectionName, Section>> = {
  home: {
    label: t`Home`,
    icon: 'house',
    places: [{ label: t`Home`, title: t`Waiting for me`, to: '/', needs: readWaiting }],
  },
  review: {
    label: t`Review`,
    icon: 'sound-wave',
    places: [
      { label: t`Songs`, title: t`Songs to review`, to: '/usage', needs: listWaitingSongs },
      {
        label: t`Proposals`,
        title: t`What partners say is theirs`,
        to: '/usage/proposals',
        needs: listWaitingSongs,
      },
      { label: t`All plays`, to: '/usage/plays', needs: listWaitingSongs },
      { label: t`Held money`, to: '/held', needs: listHeld },
    ],
  },
  cycles: {
    label: t`Cycles`,
    icon: 'circling-arrows',
    places: [
      { label: t`Cycles`, title: t`Royalty cycles`, to: '/cycles', needs: listCycles },
      { label: t`Events`, to: '/events', needs: listEvents },
    ],
  },
  payments: {
    label: t`Payments`,
    icon: 'card',
    places: [
      { label: t`Remittances`, to: '/remittances', needs: listRemittances },
      { label: t`Payouts`, to: '/payouts', needs: listPayouts },
      { label: t`Balances`, to: '/balances', needs: listBalances },
      { label: t`Exceptions`, to: '/payment-exceptions', needs: listPaymentExceptions },
    ],
  },
  partners: {
    label: t`Partners`,
    icon: 'globe',
    places: [{ label: t`Partners`, title: t`International partners`, to: '/partners', needs: listPartners }],
  },
  artists: {
    label: t`Artists`,
    icon: 'person',
    places: [
      { label: t`Artists`, title: t`Local artists`, to: '/artists', needs: listArtists },
      { label: t`Affiliations`, to: '/affiliations', needs: listAffiliations },
    ],
  },
  catalogue: {
    label: t`Catalogue`,
    icon: 'record',
    places: [
      { label: t`Works`, to: '/works', needs: listWorks },
      { label: t`Recordings`, to: '/recordings', needs: listRecordings },
      { label: t`Issues`, to: '/issues', needs: listIssues },
    ],
  },
  stations: {
    label: t`Stations`,
    icon: 'aerial',
    places: [
      { label: t`Stations`, to: '/licensing', needs: listStations },
      { label: t`Tariffs`, to: '/licensing/tariffs', needs: listStations },
      { label: t`Licences`, to: '/licensing/licences', needs: listStations },
      { label: t`Logs`, title: t`Upload play log`, to: '/usage/upload', needs: requestUsageUpload },
    ],
  },
  activity: {
    label: t`Activity`,
    icon: 'clock',
    places: [
      { label: t`Jobs`, to: '/jobs', needs: listJobs },
      { label: t`Audit`, to: '/audit', needs: listAudit },
    ],
  },
  settings: {
    label: t`Settings`,
    icon: 'sliders',
    places: [
      {
        label: t`Territory`,
        title: t`Settings of a territory`,
        to: '/licensing/territory',
        needs: readTerritory,
      },
      { label: t`Matching`, to: '/usage/matching', needs: listWaitingSongs },
      { label: t`Exchange rates`, to: '/fx-rates', needs: listFxRates },
      { label: t`People`, to: '/people', needs: listPeople },
      { label: t`Notices`, to: '/notices', needs: readNoticeChoices },
    ],
  },
};
