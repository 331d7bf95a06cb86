import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Place } from '#web/sections/sections.ts';
import { useScope } from '#web/sections/use-scope.ts';
import { Icon, type IconName } from '#web/ui/icon.tsx';

export const RAIL_LINK =
  'flex items-center gap-2.5 whitespace-nowrap rounded-md px-2 py-1.5 text-ink-soft hover:bg-sunken hover:text-ink data-here:bg-accent-wash data-here:font-medium data-here:text-accent';

type RailLinkProps = {
  readonly icon: IconName;
  /** The section’s, or that of its one place which the role may open. */
  readonly label: string;
  readonly to: Place['to'];
  readonly isHere: boolean;
  /** How much waits there. */
  readonly count?: ReactNode;
};

/** A section in the rail. The territory that one looks at goes along. */
export function RailLink({ icon, label, to, isHere, count }: RailLinkProps) {
  const { territory } = useScope();
  return (
    <Link
      to={to}
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
