import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { Claim, InterestedParty } from '#functions/formats/ddex/interested-party.ts';
import { readParty } from '#functions/formats/ddex/parties/read-party.ts';
import { readRoles } from '#functions/formats/ddex/parties/read-roles.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import { isCovered, isWorldwide } from '#functions/formats/ddex/territories/pick-territory.ts';
import { readCoverage, readCoverageAttribute } from '#functions/formats/ddex/territories/read-coverage.ts';
import type { Territory } from '#functions/formats/ddex/territories/territory.ts';
import { childText, textOf } from '#functions/formats/ddex/xml/text-of.ts';
import { allAt, childOf, nextNamesake, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import { readPercent } from './read-percent.ts';

/**
 * The claims of `MusicalWork/RightShare` (ERN 3) that count for performance and broadcast in the territory. A share
 * that names no right, or no use, is of all. When it is valid is not looked at: the newest message counts.
 *
 * Several controllers of one share count with their own percentages where these make up the share; otherwise nobody
 * knows who has how much of it.
 */
export function readRightShares(work: XmlElement, state: MessageState, findings: Findings): readonly Claim[] {
  const own = childText(work, 'MusicalWorkReference');
  const claims: Claim[] = [];
  for (let share = childOf(work, 'RightShare'); share !== undefined; share = nextNamesake(share)) {
    const coverage = readCoverage(share);
    const isOurs =
      isCovered(coverage, state.territory) && isOf(share, own) && isPlayed(share, state.territory);
    if (!isOurs) continue;
    const whole = readPercent(share, findings);
    const controllers = readControllers(share, state, findings);
    for (const { party, roles, own } of controllers) {
      const hundredths =
        controllers.length === 1 ? (whole ?? own) : ownPart({ whole, own, controllers }, findings);
      claims.push({ party, roles, hundredths, isWorldwide: isWorldwide(coverage) });
    }
  }
  return claims;
}

const BROADCAST_USES: ReadonlySet<string> = new Set([
  'Broadcast',
  'Cable',
  'Perform',
  'PerformInPublic',
  'PerformInLivePerformance',
  'PlayInPublic',
]);

const WORKS = ['RightShareCreationReferenceList', 'RightShareWorkReference'] as const;

/** A share may name the works that it is in; without, it is in the work that it stands in. */
function isOf(share: XmlElement, own: string | undefined): boolean {
  if (childOf(share, WORKS[0]) === undefined) return true;
  const works = allAt(share, WORKS);
  return works.length === 0 || works.some((work) => textOf(work) === own);
}

function isPlayed(share: XmlElement, territory: Territory): boolean {
  return (
    isNoneOrSome(share, 'RightsType', (right) => isPerforming(right, territory)) &&
    isNoneOrSome(share, 'UseType', isBroadcast)
  );
}

function isNoneOrSome(share: XmlElement, name: string, test: (child: XmlElement) => boolean): boolean {
  let child = childOf(share, name);
  if (child === undefined) return true;
  while (child !== undefined && !test(child)) child = nextNamesake(child);
  return child !== undefined;
}

const isBroadcast = (use: XmlElement): boolean => BROADCAST_USES.has(textOf(use) ?? '');
const isPerforming = (right: XmlElement, territory: Territory): boolean =>
  textOf(right) === 'PerformingRight' && isCovered(readCoverageAttribute(right, 'TerritoryCode'), territory);

type Controller = {
  readonly party: InterestedParty;
  readonly roles: readonly string[];
  readonly own: number | undefined;
};

function readControllers(share: XmlElement, state: MessageState, findings: Findings): readonly Controller[] {
  const controllers: Controller[] = [];
  let controller = childOf(share, 'RightsController');
  for (; controller !== undefined; controller = nextNamesake(controller)) {
    const party = readParty(controller, state, findings);
    if (party === undefined) continue;
    const roles = readRoles(controller, 'RightsControllerRole');
    controllers.push({ party, roles, own: readPercent(controller, findings) });
  }
  return controllers;
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
