import type { Share } from '#shared/schemas/work.ts';
import type { Findings } from './findings.ts';
import { type Claim, type Contributor, type InterestedParty, isSameParty } from './interested-party.ts';
import { DDEX_LIMITS } from './limits.ts';
import { percentOf } from './parse-share-percent.ts';
import { type WorkRole, workRoleOf } from './party-roles.ts';

/** Those who have a share in the work, and those whose role is none in it. */
export type MergedShares = { readonly shares: readonly Share[]; readonly others: readonly Contributor[] };

/**
 * Joins who made a work with what is claimed of it. One party has one share: its claims are added up, and where one
 * of them has no size, neither has the share. Who claims without having contributed is a publisher (`E`), unless its
 * role says otherwise: writers are named as such, administrators and successors are not. A contributor without a role
 * in the work and without a claim has no share. Shares are of the world where every claim is, else of the territory.
 */
export function mergeShares(
  {
    contributors,
    claims,
  }: { readonly contributors: readonly Contributor[]; readonly claims: readonly Claim[] },
  { territory, findings }: { readonly territory: string; readonly findings: Findings },
): MergedShares {
  if (contributors.length + claims.length > DDEX_LIMITS.parties) {
    const message = `The work has ${contributors.length + claims.length} contributors and shares; ${DDEX_LIMITS.parties} at most`;
    findings.reject('row.value-too-long', { message });
    return { shares: [], others: [] };
  }
  const holders: Holder[] = [];
  for (const contributor of contributors) holderOf(holders, contributor);
  for (const claim of claims) holderOf(holders, claim).claims.push(claim);

  const shares: Share[] = [];
  const others: Contributor[] = [];
  for (const holder of holders) {
    const role = workRoleOf(holder.roles) ?? (holder.claims.length > 0 ? CLAIMANT : undefined);
    if (role === undefined) others.push({ party: holder.party, roles: [...new Set(holder.roles)] });
    else shares.push(shareOf(holder, role, { territory, findings }));
  }
  return { shares, others };
}

type Holder = { party: InterestedParty; readonly roles: string[]; readonly claims: Claim[] };

const CLAIMANT: WorkRole = { kind: 'publisher', letters: 'E' };
const WORLD = '2WL';
const WHOLE = 10_000;

/** The holder that a party is, made where there is none yet; it learns the roles, the IPI and the society. */
function holderOf(holders: Holder[], { party, roles }: Contributor): Holder {
  const known = holders.find((holder) => isSameParty(holder.party, party));
  if (known === undefined) {
    const holder = { party, roles: [...roles], claims: [] };
    holders.push(holder);
    return holder;
  }
  if (known.party !== party) known.party = { ...party, ...known.party };
  known.roles.push(...roles);
  return known;
}

function shareOf(
  { party, claims }: Holder,
  role: WorkRole,
  { territory, findings }: { readonly territory: string; readonly findings: Findings },
): Share {
  const hundredths = sumOf(claims);
  if (hundredths !== undefined && hundredths > WHOLE) {
    const message = `The shares of ${party.name} make more than 100 percent; they count as unknown`;
    findings.warn('row.shares-invalid', { message, actual: percentOf(hundredths) });
  }
  const isKnown = hundredths !== undefined && hundredths <= WHOLE;
  const share: Share = {
    kind: role.kind,
    name: party.name,
    role: role.letters,
    right: 'performing',
    territory: claims.every(({ isWorldwide }) => isWorldwide) ? WORLD : territory,
  };
  if (party.ipi !== undefined) share.ipi = party.ipi;
  if (party.societyCode !== undefined) share.societyCode = party.societyCode;
  if (isKnown) share.percent = percentOf(hundredths);
  return share;
}

/** Undefined where nothing is claimed, or the size of a claim is not known. */
function sumOf(claims: readonly Claim[]): number | undefined {
  if (claims.length === 0) return undefined;
  return claims.reduce<number | undefined>(
    (sum, { hundredths }) => (sum === undefined || hundredths === undefined ? undefined : sum + hundredths),
    0,
  );
}
