import type { PageRequest } from '#functions/ports/page.ts';
import type { IssueId, PartnerId } from '#shared/ids.ts';
import type { Days } from '#shared/is-within.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Issue, IssueKind, IssueSender } from '#shared/schemas/issues.ts';

/** Why issues are alike: their kind, and the sender whose data they are about; null where it is nobody's. */
export type CauseKey = { readonly kind: IssueKind; readonly partnerId: PartnerId | null };
/** The open issues of a cause as the index has them, oldest first: one at least. */
export type OpenCases = CauseKey & {
  readonly issueIds: readonly IssueId[];
  readonly oldest: string;
  readonly newest: string;
  /** Whether there are more than those that were read. */
  readonly isMore: boolean;
};

/** What is wrong or doubtful in the data. */
export type IssuePorts = {
  readonly issues: {
    find(issueId: IssueId): Promise<Issue | undefined>;
    page(
      page: PageRequest &
        Days & {
          kind?: IssueKind | undefined;
          status?: string | undefined;
          /** `none`: those about nobody's data. */
          partnerId?: IssueSender | undefined;
        },
    ): Promise<PageOf<Issue>>;
    /**
     * The open issues of each of some causes, as the index has them, without reading them: those that have none are left
     * out. Up to `limit` in all, and a few of each cause however many causes there are.
     */
    open(causes: readonly CauseKey[], limit: number): Promise<readonly OpenCases[]>;
    /** Raises issues that are not there yet; one that a person resolved stays resolved. */
    raise(issues: readonly Issue[]): Promise<number>;
    findMany(issueIds: readonly IssueId[]): Promise<readonly Issue[]>;
    /** Writes changed issues, skipping those that somebody else changed meanwhile; answers how many were written. */
    save(changes: readonly { readonly before: Issue; readonly after: Issue }[]): Promise<number>;
  };
};
