import { Trans } from '@lingui/react/macro';
import { Navigate } from '@tanstack/react-router';
import { readWaiting } from '#shared/contract/waiting.ts';
import { may } from '#web/api/may.ts';
import { useSession } from '#web/api/session.ts';
import { PartnerHomePage } from '#web/features/partners/routes.ts';
import { HomePage } from '#web/features/waiting/routes.ts';
import { type Place, SECTIONS } from '#web/sections/sections.ts';

const PLACES: readonly Place[] = Object.values(SECTIONS).flatMap(({ places }) => places);

/** The start: Home for staff, a home of its own for a partner’s people, else the first page that the role may see. */
export function StartPage() {
  const { roles, partnerId } = useSession();
  if (partnerId !== undefined) return <PartnerHomePage partnerId={partnerId} />;
  const first = PLACES.find(({ needs }) => may(needs, roles));
  if (may(readWaiting, roles)) return <HomePage />;
  return first === undefined ? (
    <p role="alert">
      <Trans>Your account has no role yet. Ask an administrator for one.</Trans>
    </p>
  ) : (
    <Navigate to={first.to} replace />
  );
}
