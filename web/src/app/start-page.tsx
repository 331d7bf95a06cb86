import { Navigate } from '@tanstack/react-router';
import { may } from '#web/api/may.ts';
import { useSession } from '#web/api/session.ts';
import { ADMIN_ENTRIES, MAIN_ENTRIES } from './rail-entries.ts';

/** The start goes to the cycles, or to the first page that the role may see. */
export function StartPage() {
  const { roles, partnerId } = useSession();
  if (partnerId !== undefined) return <Navigate to="/partners/$partnerId" params={{ partnerId }} replace />;
  const open = [...MAIN_ENTRIES, ...ADMIN_ENTRIES].filter(({ needs }) => may(needs, roles));
  const first = open.find(({ to }) => to === '/cycles') ?? open[0];
  return first === undefined ? (
    <p role="alert">Your account has no role yet. Ask an administrator for one.</p>
  ) : (
    <Navigate to={first.to} replace />
  );
}
