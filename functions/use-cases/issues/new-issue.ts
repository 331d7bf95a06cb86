import type { World } from '#functions/ports/world.ts';
import { PartnerId } from '#shared/ids.ts';
import type { Issue, IssueKind } from '#shared/schemas/issues.ts';

/** What to do about each kind of issue, in one sentence. */
const WHAT_TO_DO: Readonly<Record<IssueKind, string>> = {
  'unmatched-play': 'Link the plays to a work, or ask the station for identifiers.',
  'share-conflict': 'Ask the partners to agree and send corrected shares; until then the money is held.',
  'share-missing': 'Ask the partner for the missing shares; until then the missing part is held.',
  'missing-identifier': 'Ask the partner for the identifier and send the record again.',
  'invalid-identifier': 'Correct the identifier; it was left out because its form or check digit is wrong.',
  'duplicate-work': 'Compare the works, and keep one.',
  'no-agreement': 'Enter or activate an agreement for the territory; until then the money is held.',
  'ambiguous-match': 'Say which of the works it is.',
  'unknown-society':
    'Ask the partner for the right code, or onboard the society; until then the money is held.',
  'duration-implausible':
    'Ask the station for a corrected log; until then the seconds above the maximum of its tariff do not count.',
};

type Raised = {
  readonly kind: IssueKind;
  readonly subject: string;
  readonly message: string;
  readonly partnerId: PartnerId | null;
  readonly raisedBy: string;
};

/** An issue whose id is made from kind and subject, so that raising it again makes it once. */
export function newIssue(
  world: Pick<World, 'clock' | 'ids'>,
  { kind, subject, message, partnerId, raisedBy }: Raised,
): Issue {
  return {
    id: world.ids.derive('dqi', kind, subject, partnerId ?? ''),
    kind,
    status: 'open',
    partnerId: partnerId === null ? null : PartnerId.parse(partnerId),
    subject,
    message,
    whatToDo: WHAT_TO_DO[kind],
    raisedAt: world.clock.now(),
    raisedBy,
    resolvedAt: null,
    resolvedBy: null,
    resolution: null,
    version: 1,
  };
}
