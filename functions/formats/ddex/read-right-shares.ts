import type { Findings } from './findings.ts';
import type { Claim, InterestedParty } from './interested-party.ts';
import { isCovered, isWorldwide } from './pick-territory.ts';
import { readCoverage, readCoverageAttribute } from './read-coverage.ts';
import { readParty } from './read-party.ts';
import { readPercent } from './read-percent.ts';
import { readRoles } from './read-roles.ts';
import { childText, textOf } from './text-of.ts';
import { allAt, childrenOf, type XmlElement } from './xml-element.ts';

type Options = { readonly sender: string; readonly territory: string; readonly findings: Findings };

/**
 * The claims of `MusicalWork/RightShare` (ERN 3) that count for performance and broadcast in the territory. A share
 * that names no right, or no use, is of all. When it is valid is not looked at: the newest message counts.
 *
 * Several controllers of one share count with their own percentages where these make up the share; otherwise nobody
 * knows who has how much of it.
 */
export function readRightShares(work: XmlElement, options: Options): readonly Claim[] {
  const own = childText(work, 'MusicalWorkReference');
  return childrenOf(work, 'RightShare').flatMap((share) => {
    const coverage = readCoverage(share);
    const isOurs =
      isCovered(coverage, options.territory) && isOf(share, own) && isPlayed(share, options.territory);
    return isOurs ? claimsOf(share, { ...options, isWorldwide: isWorldwide(coverage) }) : [];
  });
}

const BROADCAST_USES: ReadonlySet<string> = new Set([
  'Broadcast',
  'Cable',
  'Perform',
  'PerformInPublic',
  'PerformInLivePerformance',
  'PlayInPublic',
]);

/** A share may name the works that it is in; without, it is in the work that it stands in. */
function isOf(share: XmlElement, own: string | undefined): boolean {
  const works = allAt(share, ['RightShareCreationReferenceList', 'RightShareWorkReference']);
  return works.length === 0 || works.some((work) => textOf(work) === own);
}

function isPlayed(share: XmlElement, territory: string): boolean {
  const rights = childrenOf(share, 'RightsType');
  const uses = childrenOf(share, 'UseType');
  return (
    (rights.length === 0 || rights.some((right) => isPerforming(right, territory))) &&
    (uses.length === 0 || uses.some((use) => BROADCAST_USES.has(textOf(use) ?? '')))
  );
}

const isPerforming = (right: XmlElement, territory: string): boolean =>
  textOf(right) === 'PerformingRight' && isCovered(readCoverageAttribute(right, 'TerritoryCode'), territory);

type Controller = {
  readonly party: InterestedParty;
  readonly roles: readonly string[];
  readonly own: number | undefined;
};

function claimsOf(share: XmlElement, options: Options & { readonly isWorldwide: boolean }): readonly Claim[] {
  const { findings } = options;
  const whole = readPercent(share, findings);
  const controllers = childrenOf(share, 'RightsController').flatMap((controller): Controller[] => {
    const party = readParty(controller, options);
    const roles = readRoles(controller, 'RightsControllerRole');
    return party === undefined ? [] : [{ party, roles, own: readPercent(controller, findings) }];
  });
  return controllers.map(({ party, roles, own }) => ({
    party,
    roles,
    isWorldwide: options.isWorldwide,
    hundredths: controllers.length === 1 ? (whole ?? own) : ownPart({ whole, own, controllers }, findings),
  }));
}

function ownPart(
  {
    whole,
    own,
    controllers,
  }: { whole: number | undefined; own: number | undefined; controllers: readonly Controller[] },
  findings: Findings,
): number | undefined {
  const sum = controllers.reduce((total, controller) => total + (controller.own ?? Number.NaN), 0);
  if (sum === whole) return own;
  if (whole !== undefined) {
    const message =
      'Several parties control one share and it is not said how much of it each has; theirs count as unknown';
    findings.warn('ddex.shares-unassigned', { column: 'RightShare', message });
  }
  return undefined;
}
