import type { World } from '#functions/ports/world.ts';
import { PartnerId } from '#shared/ids.ts';
import type { Issue, IssueKind } from '#shared/schemas/issues.ts';

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
    raisedAt: world.clock.now(),
    raisedBy,
    resolvedAt: null,
    resolvedBy: null,
    resolution: null,
    version: 1,
  };
}
