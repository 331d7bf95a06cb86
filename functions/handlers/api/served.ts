import { affiliationRoutes } from '#functions/handlers/api/affiliations.ts';
import { artistRoutes } from '#functions/handlers/api/artists.ts';
import { auditRoutes } from '#functions/handlers/api/audit.ts';
import { balanceRoutes } from '#functions/handlers/api/balances.ts';
import { checklistRoutes } from '#functions/handlers/api/checklist.ts';
import { cycleDashboardRoutes } from '#functions/handlers/api/cycle-dashboards.ts';
import { cycleRoutes } from '#functions/handlers/api/cycles.ts';
import { decidedSharesRoutes } from '#functions/handlers/api/decided-shares.ts';
import { eventRoutes } from '#functions/handlers/api/events.ts';
import { gatewayRoutes } from '#functions/handlers/api/gateways.ts';
import { heldRoutes } from '#functions/handlers/api/held.ts';
import { heldExpiriesRoutes } from '#functions/handlers/api/held-expiries.ts';
import { issueRoutes } from '#functions/handlers/api/issues.ts';
import { jobRoutes } from '#functions/handlers/api/jobs.ts';
import { licensingRoutes } from '#functions/handlers/api/licensing.ts';
import { matchingRoutes } from '#functions/handlers/api/matching.ts';
import { noteRoutes } from '#functions/handlers/api/notes.ts';
import { noticeRoutes } from '#functions/handlers/api/notices.ts';
import { partnerRoutes } from '#functions/handlers/api/partners.ts';
import { paymentAccountRoutes } from '#functions/handlers/api/payment-accounts.ts';
import { paymentRoutes } from '#functions/handlers/api/payments.ts';
import { peopleRoutes } from '#functions/handlers/api/people.ts';
import { rateRoutes } from '#functions/handlers/api/rates.ts';
import { repertoireRoutes } from '#functions/handlers/api/repertoire.ts';
import { runRoutes } from '#functions/handlers/api/runs.ts';
import { searchRoutes } from '#functions/handlers/api/search.ts';
import { songProposalRoutes } from '#functions/handlers/api/song-proposals.ts';
import { standingRoutes } from '#functions/handlers/api/standings.ts';
import { statementRoutes } from '#functions/handlers/api/statements.ts';
import { systemRoutes } from '#functions/handlers/api/system.ts';
import { territoryRoutes } from '#functions/handlers/api/territories.ts';
import { uploadRoutes } from '#functions/handlers/api/uploads.ts';
import { usageRoutes } from '#functions/handlers/api/usage.ts';
import { waitingRoutes } from '#functions/handlers/api/waiting.ts';

/** All routes of the API with what serves them. */
export const SERVED = [
  partnerRoutes,
  standingRoutes,
  repertoireRoutes,
  decidedSharesRoutes,
  affiliationRoutes,
  uploadRoutes,
  artistRoutes,
  licensingRoutes,
  territoryRoutes,
  usageRoutes,
  songProposalRoutes,
  matchingRoutes,
  cycleRoutes,
  cycleDashboardRoutes,
  runRoutes,
  checklistRoutes,
  eventRoutes,
  heldRoutes,
  heldExpiriesRoutes,
  statementRoutes,
  paymentRoutes,
  paymentAccountRoutes,
  noteRoutes,
  noticeRoutes,
  peopleRoutes,
  balanceRoutes,
  gatewayRoutes,
  rateRoutes,
  searchRoutes,
  waitingRoutes,
  jobRoutes,
  issueRoutes,
  auditRoutes,
  systemRoutes,
].flat();
