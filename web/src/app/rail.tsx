import { t } from '@lingui/core/macro';
import { Link, useLocation } from '@tanstack/react-router';
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
import { Icon } from '#web/ui/icon.tsx';
import { RAIL_LINK, RailLink } from './rail-link.tsx';

/** Where one can go; what a role may not do is absent. */
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
      <ul className="flex gap-0.5 lg:flex-col">
        {partnerId === undefined ? null : (
          <li>
            <Link to="/partners/$partnerId" params={{ partnerId }} className={RAIL_LINK}>
              <Icon name="globe" />
              {t`Your society`}
            </Link>
          </li>
        )}
        {draw(MAIN_SECTIONS)}
        <li aria-hidden className="hidden h-px bg-line lg:my-3 lg:block" />
        {draw(OTHER_SECTIONS)}
      </ul>
    </nav>
  );
}
