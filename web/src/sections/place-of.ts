import { MAIN_SECTIONS, OTHER_SECTIONS, type Place, SECTIONS, type SectionName } from './sections.ts';

const NAMES = [...MAIN_SECTIONS, ...OTHER_SECTIONS];

/**
 * The section and the place that an address is, or is under; the nearest place tells.
 *
 * @example
 * placeOf('/usage/upload')?.section; // → 'stations', though `/usage` is of the review
 * placeOf('/works/wrk_01J…')?.section; // → 'catalogue'
 */
export function placeOf(
  pathname: string,
): { readonly section: SectionName; readonly place: Place } | undefined {
  const places = NAMES.flatMap((section) => SECTIONS[section].places.map((place) => ({ section, place })));
  const [nearest] = places
    .filter(({ place: { to } }) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)))
    .toSorted((a, b) => b.place.to.length - a.place.to.length);
  return nearest;
}
