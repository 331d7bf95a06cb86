import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Place, Section } from '#web/sections/sections.ts';
import { useScope } from '#web/sections/use-scope.ts';
import { Icon } from '#web/ui/icon.tsx';

export const RAIL_LINK =
  'flex items-center gap-2.5 whitespace-nowrap rounded-md px-2 py-1.5 text-ink-soft hover:bg-sunken hover:text-ink data-here:bg-accent-wash data-here:font-medium data-here:text-accent';

type RailLinkProps = {
  readonly section: Section;
  /** The first place of the section that the role may open. */
  readonly place: Place;
  readonly isHere: boolean;
  /** How much waits there. */
  readonly count?: ReactNode;
};

/** A section in the rail. The territory that one looks at goes along. */
export function RailLink({ section: { label, icon }, place, isHere, count }: RailLinkProps) {
  const { territory } = useScope();
  return (
    <Link
      to={place.to}
      search={territory === undefined ? {} : { territory }}
      activeOptions={{ exact: true, includeSearch: false }}
      aria-current={isHere ? 'page' : undefined}
      data-here={isHere ? '' : undefined}
      className={RAIL_LINK}
    >
      <Icon name={icon} />
      <span className="grow">{label}</span>
      {count}
    </Link>
  );
}
