import { Link, useLocation } from '@tanstack/react-router';
import { OWN_SECTIONS, ownPlaceOf } from '#web/sections/own-sections.ts';
import { Icon } from '#web/ui/icon.tsx';
import { RAIL_LINK } from './rail-link.tsx';

/** The rail of a partner’s people: their society’s own pages. */
export function OwnRail({ partnerId }: { readonly partnerId: string }) {
  const here = useLocation({ select: ({ pathname }) => ownPlaceOf(pathname, partnerId)?.section });
  return (
    <ul className="flex gap-0.5 lg:flex-col">
      {OWN_SECTIONS.map((section) => (
        <li key={section.label}>
          <Link
            to={section.places[0].to}
            params={{ partnerId }}
            activeOptions={{ exact: true, includeSearch: false }}
            aria-current={here === section ? 'page' : undefined}
            data-here={here === section ? '' : undefined}
            className={RAIL_LINK}
          >
            <Icon name={section.icon} />
            {section.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
