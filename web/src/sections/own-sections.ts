import { t } from '@lingui/core/macro';
import type { IconName } from '#web/ui/icon.tsx';

/** A page of the site as a partner’s people have it: their society’s own. */
export type OwnPlace = {
  readonly label: string;
  readonly title?: string;
  readonly to: '/' | OwnAddress;
};
type OwnAddress =
  | '/partners/$partnerId'
  | '/partners/$partnerId/exports'
  | '/partners/$partnerId/cycles'
  | '/partners/$partnerId/remittances'
  | '/partners/$partnerId/lines'
  | '/partners/$partnerId/usage'
  | '/partners/$partnerId/held'
  | '/partners/$partnerId/songs'
  | '/partners/$partnerId/proposals'
  | '/partners/$partnerId/repertoire'
  | '/partners/$partnerId/ingestions'
  | '/partners/$partnerId/notes';
export type OwnSection = {
  readonly label: string;
  readonly icon: IconName;
  readonly places: readonly [OwnPlace, ...OwnPlace[]];
  /** Where the pages of single things begin that belong here. */
  readonly things?: string;
};

/** The plan of the site for the people of a partner: what they come for first. */
export const OWN_SECTIONS: readonly OwnSection[] = [
  { label: t`Home`, icon: 'house', places: [{ label: t`Home`, to: '/' }] },
  {
    label: t`Statements`,
    icon: 'sheet',
    places: [
      { label: t`Statements`, to: '/partners/$partnerId/exports' },
      { label: t`Royalty cycles`, to: '/partners/$partnerId/cycles' },
      { label: t`Remittances`, to: '/partners/$partnerId/remittances' },
    ],
    things: '/remittances/',
  },
  {
    label: t`Lines`,
    icon: 'numbered',
    places: [
      { label: t`Lines`, title: t`What each work earned`, to: '/partners/$partnerId/lines' },
      { label: t`Usage & allocation`, to: '/partners/$partnerId/usage' },
    ],
  },
  {
    label: t`Held & unidentified`,
    icon: 'hourglass',
    places: [
      { label: t`Held & unidentified`, to: '/partners/$partnerId/held' },
      { label: t`Songs`, title: t`Songs that nobody identified`, to: '/partners/$partnerId/songs' },
      { label: t`My proposals`, title: t`What we said is ours`, to: '/partners/$partnerId/proposals' },
    ],
  },
  {
    label: t`Works`,
    icon: 'record',
    places: [{ label: t`Works`, title: t`Works and recordings`, to: '/partners/$partnerId/repertoire' }],
    things: '/works/',
  },
  {
    label: t`Uploads`,
    icon: 'arrow-out',
    places: [
      { label: t`Uploads`, title: t`Uploads and their findings`, to: '/partners/$partnerId/ingestions' },
    ],
    things: '/jobs/',
  },
  {
    label: t`Notes`,
    icon: 'bell',
    places: [{ label: t`Notes`, title: t`Notes shared with you`, to: '/partners/$partnerId/notes' }],
  },
  {
    label: t`Agreements`,
    icon: 'globe',
    places: [{ label: t`Agreements`, title: t`Agreements and settings`, to: '/partners/$partnerId' }],
  },
];

/** Where an address is in the plan of a partner’s people; undefined elsewhere. */
export function ownPlaceOf(
  pathname: string,
  partnerId: string,
): { readonly section: OwnSection; readonly place: OwnPlace } | undefined {
  const plain = pathname === '/' ? pathname : pathname.replace(/\/$/, '');
  for (const section of OWN_SECTIONS) {
    const [first] = section.places;
    const place = section.places.find(({ to }) => to.replace('$partnerId', partnerId) === plain);
    if (place !== undefined) return { section, place };
    if (section.things !== undefined && plain.startsWith(section.things)) return { section, place: first };
  }
  return undefined;
}
