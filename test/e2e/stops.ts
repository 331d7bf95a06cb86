import type { Role } from '#shared/permissions.ts';
import type { Stop } from '#test/support/browser-walk.ts';
import { may } from '#web/api/may.ts';
import { OWN_SECTIONS } from '#web/sections/own-sections.ts';
import { SECTIONS, type Section } from '#web/sections/sections.ts';

/** Every place of the plan with the scope that the top bar may give it, those that a role may open first. */
export function stopsOf(role: Role): readonly Stop[] {
  const sections: readonly Section[] = Object.values(SECTIONS);
  const stops = sections.flatMap(({ places }) =>
    places.map(({ to, title, label, needs }) => ({
      address: `${to}?territory=GH`,
      heading: title ?? label,
      isOpen: may(needs, [role]),
    })),
  );
  return stops.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen));
}

/** Every place of a partner’s own site. */
export function ownStopsOf(partnerId: string, name: string): readonly Stop[] {
  return OWN_SECTIONS.flatMap(({ places }) =>
    places.map(({ to, title, label }) => ({
      address: to.replace('$partnerId', partnerId),
      heading: to === '/' ? name : (title ?? label),
      isOpen: true,
    })),
  );
}
