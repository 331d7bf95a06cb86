import * as artists from '#shared/contract/artists.ts';
import * as audit from '#shared/contract/audit.ts';
import * as cycles from '#shared/contract/cycles.ts';
import * as issues from '#shared/contract/issues.ts';
import * as jobs from '#shared/contract/jobs.ts';
import * as licensing from '#shared/contract/licensing.ts';
import * as matching from '#shared/contract/matching.ts';
import * as partners from '#shared/contract/partners.ts';
import * as payments from '#shared/contract/payments.ts';
import * as repertoire from '#shared/contract/repertoire.ts';
import type { Route } from '#shared/contract/route.ts';
import * as search from '#shared/contract/search.ts';
import * as statements from '#shared/contract/statements.ts';
import * as system from '#shared/contract/system.ts';
import * as uploads from '#shared/contract/uploads.ts';
import * as usage from '#shared/contract/usage.ts';

const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' && value !== null && 'operation' in value;

/** Every route of the API, in the order of the modules above. */
export const ROUTES: readonly Route[] = [
  partners,
  repertoire,
  uploads,
  artists,
  licensing,
  usage,
  matching,
  cycles,
  statements,
  payments,
  search,
  jobs,
  issues,
  audit,
  system,
].flatMap((noun) => Object.values(noun).filter(isRoute));
