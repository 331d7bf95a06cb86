import { Link } from '@tanstack/react-router';
import { may } from '#web/api/may.ts';
import { useSession } from '#web/api/session.ts';
import { Icon } from '#web/ui/icon.tsx';
import { ADMIN_ENTRIES, MAIN_ENTRIES, type RailEntry } from './rail-entries.ts';

const LINK =
  'flex items-center gap-2.5 whitespace-nowrap rounded-md px-2 py-1.5 text-ink-soft hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-wash aria-[current=page]:font-medium aria-[current=page]:text-accent';

/** Where one can go; what a role may not do is absent. */
export function Rail() {
  const { roles, partnerId } = useSession();
  const draw = (entries: readonly RailEntry[]) =>
    entries
      .filter(({ needs }) => may(needs, roles))
      .map(({ label, to, icon }) => (
        <li key={to}>
          <Link to={to} activeOptions={{ includeSearch: false, exact: to === '/' }} className={LINK}>
            <Icon name={icon} />
            {label}
          </Link>
        </li>
      ));
  return (
    <nav aria-label="Main" className="max-lg:overflow-x-auto">
      <ul className="flex gap-0.5 lg:flex-col">
        {partnerId === undefined ? null : (
          <li>
            <Link to="/partners/$partnerId" params={{ partnerId }} className={LINK}>
              <Icon name="globe" />
              Your society
            </Link>
          </li>
        )}
        {draw(MAIN_ENTRIES)}
        <li aria-hidden className="hidden h-px bg-line lg:my-3 lg:block" />
        {draw(ADMIN_ENTRIES)}
      </ul>
    </nav>
  );
}
