import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { affiliationRoutes } from '#functions/handlers/api/affiliations.ts';
import { artistRoutes } from '#functions/handlers/api/artists.ts';
import { auditRoutes } from '#functions/handlers/api/audit.ts';
import { balanceRoutes } from '#functions/handlers/api/balances.ts';
import { checklistRoutes } from '#functions/handlers/api/checklist.ts';
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
import { rateRoutes } from '#functions/handlers/api/rates.ts';
import { repertoireRoutes } from '#functions/handlers/api/repertoire.ts';
import { runRoutes } from '#functions/handlers/api/runs.ts';
import { searchRoutes } from '#functions/handlers/api/search.ts';
import { standingRoutes } from '#functions/handlers/api/standings.ts';
import { statementRoutes } from '#functions/handlers/api/statements.ts';
import { systemRoutes } from '#functions/handlers/api/system.ts';
import { territoryRoutes } from '#functions/handlers/api/territories.ts';
import { uploadRoutes } from '#functions/handlers/api/uploads.ts';
import { usageRoutes } from '#functions/handlers/api/usage.ts';
import { statusesOf } from '#shared/contract/route.ts';
import { ROUTES } from '#shared/contract/routes.ts';
import { PROBLEMS } from '#shared/problems.ts';
import { ALL_PROOFS } from '#test/api/all-proofs.ts';
import { statusOf } from '#test/support/api/proof.ts';
import { unproven } from '#test/support/api/unproven.ts';

const HANDLED = [
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
  matchingRoutes,
  cycleRoutes,
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
  balanceRoutes,
  gatewayRoutes,
  rateRoutes,
  searchRoutes,
  jobRoutes,
  issueRoutes,
  auditRoutes,
  systemRoutes,
]
  .flat()
  .map(({ route }) => route.operation);
const API_TESTS = new URL('../api/', import.meta.url);

describe('the routes of the contract', () => {
  test('have each outcome that they declare proven by a test', () => {
    expect(unproven(ROUTES, ALL_PROOFS)).toEqual([]);
  });

  test.each(ROUTES.map((route) => ({ name: `${route.method} ${route.path}`, route })))(
    '$name has a test for each status',
    ({ route }) => {
      const proven = ALL_PROOFS.filter((proof) => proof.route === route).map(statusOf);

      expect([...new Set(proven)].toSorted((a, b) => a - b)).toEqual(statusesOf(route));
    },
  );

  test('are found out where one loses its proof, or a new one has none', () => {
    const proofs = ALL_PROOFS.filter(({ outcome }) => outcome !== 'cycle.overlaps');
    const planted = ROUTES.slice(0, 1).map((route) => ({ ...route, operation: 'planted' }));

    expect(unproven(ROUTES, proofs)).toEqual(['createCycle cycle.overlaps']);
    expect(unproven(planted, ALL_PROOFS)).toContain('planted reply');
  });

  test('have a handler each, and no handler is without a route', () => {
    const byToken = ROUTES.filter(({ access }) => access !== 'signature').map(({ operation }) => operation);

    expect(HANDLED.toSorted()).toEqual(byToken.toSorted());
  });

  test('have a name and an address of their own', () => {
    expect(new Set(ROUTES.map(({ operation }) => operation)).size).toBe(ROUTES.length);
    expect(new Set(ROUTES.map(({ method, path }) => `${method} ${path}`)).size).toBe(ROUTES.length);
  });
});

describe('the table of refusals', () => {
  test('has nothing that no route refuses with, but for routes that are not there', () => {
    const provoked = new Set<string>(ALL_PROOFS.map(({ outcome }) => outcome));

    expect(Object.keys(PROBLEMS).filter((code) => !provoked.has(code))).toEqual(['route.not-found']);
  });
});

describe('the proofs', () => {
  const files = readdirSync(API_TESTS);
  const tests = files
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, API_TESTS), 'utf8'))
    .join('\n');
  const all = readFileSync(new URL('all-proofs.ts', API_TESTS), 'utf8');

  test.each(files.filter((name) => name.endsWith('-proofs.ts') && name !== 'all-proofs.ts'))(
    '%s are run by a test and counted here',
    (name) => {
      expect(tests).toContain(`'./${name}'`);
      expect(all).toContain(`'./${name}'`);
    },
  );
});
