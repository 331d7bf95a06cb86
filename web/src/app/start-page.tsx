import { Navigate } from '@tanstack/react-router';
import { readWaiting } from '#shared/contract/waiting.ts';
import { may } from '#web/api/may.ts';
import { useSession } from '#web/api/session.ts';
import { HomePage } from '#web/features/waiting/routes.ts';
import { ADMIN_ENTRIES, MAIN_ENTRIES } from './rail-entries.ts';

/** The start: Home for staff, a partner’s own page for its people, else the first page that the role may see. */
export function StartPage() {
  const { roles, partnerId } = useSession();
  if (partnerId !== undefined) return <Navigate to="/partners/$partnerId" params={{ partnerId }} replace />;
  const open = [...MAIN_ENTRIES, ...ADMIN_ENTRIES].filter(({ needs }) => may(needs, roles));
  const [first] = open;
  if (may(readWaiting, roles)) return <HomePage />;
  return first === undefined ? (
    <p role="alert">Your account has no role yet. Ask an administrator for one.</p>
  ) : (
    <Navigate to={first.to} replace />
  );
}
