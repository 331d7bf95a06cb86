import type { Findings } from '#functions/formats/ddex/findings.ts';
import {
  type Claim,
  type Contributor,
  type InterestedParty,
  isSameParty,
} from '#functions/formats/ddex/interested-party.ts';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import { type WorkRole, workRoleOf } from '#functions/formats/ddex/parties/party-roles.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import { percentOf } from './parse-share-percent.ts';

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
  { country, findings }: { readonly country: string; readonly findings: Findings },
): MergedShares {
  if (contributors.length + claims.length > DDEX_LIMITS.parties) {
    const message = `The work has ${contributors.length + claims.length} contributors and shares; ${DDEX_LIMITS.parties} at most`;
    findings.reject('row.value-too-long', { message });
    return { shares: [], others: [] };
  }
  const holders: Holder[] = [];
  for (const contributor of contributors) holderOf(holders, contributor);
  for (const claim of claims) addClaim(holderOf(holders, claim), claim);

  const shares: Share[] = [];
  const others: Contributor[] = [];
  for (const holder of holders) {
    const role = workRoleOf(holder.roles) ?? (holder.claims > 0 ? CLAIMANT : undefined);
    if (role === undefined) others.push({ party: holder.party, roles: [...new Set(holder.roles)] });
    else shares.push(shareOf(holder, role, { country, findings }));
  }
  return { shares, others };
}

type Holder = {
  party: InterestedParty;
  roles: readonly string[];
  /** How many, and what they come to; without hundredths the size of one is not known. */
  claims: number;
  hundredths: number | undefined;
  isWorldwide: boolean;
};

const CLAIMANT: WorkRole = { kind: 'publisher', letters: 'E' };
const WORLD = '2WL';
const WHOLE = 10_000;

/** The holder that a party is, made where there is none yet; it learns the roles, the IPI and the society. */
function holderOf(holders: Holder[], { party, roles }: Contributor): Holder {
  for (const holder of holders) {
    if (!isSameParty(holder.party, party)) continue;
    holder.party = joined(holder.party, party);
    if (roles.length > 0) holder.roles = holder.roles.length === 0 ? roles : [...holder.roles, ...roles];
    return holder;
  }
  const holder = { party, roles, claims: 0, hundredths: 0, isWorldwide: true };
  holders.push(holder);
  return holder;
}

/** What is known of a party, with what another mention of it adds. */
function joined(known: InterestedParty, other: InterestedParty): InterestedParty {
  const isAdding =
    (known.ipi === undefined && other.ipi !== undefined) ||
    (known.societyCode === undefined && other.societyCode !== undefined);
  return isAdding ? { ...other, ...known } : known;
}

function addClaim(holder: Holder, { hundredths, isWorldwide }: Claim): void {
  const before = holder.hundredths;
  holder.hundredths = before === undefined || hundredths === undefined ? undefined : before + hundredths;
  holder.claims += 1;
  if (!isWorldwide) holder.isWorldwide = false;
}

function shareOf(
  { party, claims, hundredths, isWorldwide }: Holder,
  role: WorkRole,
  { country, findings }: { readonly country: string; readonly findings: Findings },
): Share {
  const share: Share = {
    kind: role.kind,
    name: party.name,
    role: role.letters,
    right: 'performing',
    territory: isWorldwide ? WORLD : country,
  };
  if (party.ipi !== undefined) share.ipi = party.ipi;
  if (party.societyCode !== undefined) share.societyCode = party.societyCode;
  if (claims === 0 || hundredths === undefined) return share;
  if (hundredths <= WHOLE) share.percent = percentOf(hundredths);
  else {
    const message = `The shares of ${party.name} make more than 100 percent; they count as unknown`;
    findings.warn('row.shares-invalid', { message, actual: percentOf(hundredths) });
  }
  return share;
}
