import { useLocation, useMatches, useNavigate } from '@tanstack/react-router';

/** Lists that are of one cycle or of all. */
const FILTERED_BY_CYCLE = ['/held', '/events', '/remittances', '/payouts'];
const OVERVIEW = '/cycles/$cycleId';
const TABS = [
  '/cycles/$cycleId/checklist',
  '/cycles/$cycleId/stations',
  '/cycles/$cycleId/lines',
  '/cycles/$cycleId/runs',
  '/cycles/$cycleId/statements',
] as const;

/**
 * Takes one to a cycle: a list that can be of one cycle is filtered by it, the page of a cycle shows the same of the
 * other, and from anywhere else its own page is opened.
 */
export function useGoToCycle(): (cycleId: string | undefined) => void {
  const navigate = useNavigate();
  const pathname = useLocation({ select: (at) => at.pathname });
  const page = useMatches({ select: (matches) => matches.at(-1)?.fullPath });
  const tab = TABS.find((each) => each === page);
  return (cycleId) => {
    if (FILTERED_BY_CYCLE.includes(pathname)) {
      navigate({ to: '.', search: (now) => ({ ...now, cycleId }) });
    } else if (cycleId === undefined) {
      navigate({ to: '/cycles' });
    } else if (tab !== undefined) {
      navigate({ to: tab, params: { cycleId } });
    } else {
      navigate({ to: OVERVIEW, params: { cycleId } });
    }
  };
}
