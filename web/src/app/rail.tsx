import { t } from '@lingui/core/macro';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { may } from '#web/api/may.ts';
import { useSession } from '#web/api/session.ts';
import { SongsWaiting } from '#web/features/waiting/songs-waiting.tsx';
import { placeOf } from '#web/sections/place-of.ts';
import {
  MAIN_SECTIONS,
  OTHER_SECTIONS,
  SECTIONS,
  type Section,
  type SectionName,
} from '#web/sections/sections.ts';
import { RailLink } from './rail-link.tsx';

const OwnRail = lazy(async () => ({ default: (await import('./own-rail.tsx')).OwnRail }));

/** Where one can go; what a role may not do is absent, and a partner’s people have a plan of their own. */
export function Rail() {
  const { roles, partnerId } = useSession();
  const here = useLocation({ select: ({ pathname }) => placeOf(pathname)?.section });
  const draw = (names: readonly SectionName[]) =>
    names.map((name) => {
      const section: Section = SECTIONS[name];
      const [place, ...others] = section.places.filter(({ needs }) => may(needs, roles));
      return place === undefined ? null : (
        <li key={name}>
          <RailLink
            icon={section.icon}
            label={others.length === 0 ? place.label : section.label}
            to={place.to}
            isHere={here === name}
            count={name === 'review' ? <SongsWaiting /> : null}
          />
        </li>
      );
    });
  return (
    <nav aria-label={t`Main`} className="max-lg:overflow-x-auto">
      {partnerId === undefined ? (
        <ul className="flex gap-0.5 lg:flex-col">
          {draw(MAIN_SECTIONS)}
          <li aria-hidden className="hidden h-px bg-line lg:my-3 lg:block" />
          {draw(OTHER_SECTIONS)}
        </ul>
      ) : (
        <Suspense>
          <OwnRail partnerId={partnerId} />
        </Suspense>
      )}
    </nav>
  );
}
