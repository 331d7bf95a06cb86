import { listIssues, resolveIssue } from '#shared/contract/issues.ts';
import { formatInstant } from '#web/lib/format-instant.ts';
import { useActionForm } from '#web/lib/use-action-form.ts';
import { ActorOf } from '#web/ui/actor-of.tsx';
import { AreaField } from '#web/ui/area-field.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { FormFrame } from '#web/ui/form-frame.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { useSay } from '#web/ui/toast.tsx';
import type { WireIssue } from './issue-columns.tsx';
import { ISSUE_KINDS } from './issue-words.ts';
import { WithWorks } from './with-works.tsx';

type IssuePanelProps = {
  readonly issue: WireIssue;
  readonly mayResolve: boolean;
  readonly onClose: () => void;
};
type Values = { resolution: string };

/** One issue: what happened, what to do, and how it was dealt with. */
export function IssuePanel({ issue, mayResolve, onClose }: IssuePanelProps) {
  const say = useSay();
  const { register, errors, frame } = useActionForm(resolveIssue, {
    defaults: { resolution: '' },
    fields: ['resolution'],
    inputOf: ({ resolution }: Values) => ({
      params: { issueId: issue.id },
      body: { resolution, version: issue.version },
    }),
    refresh: [listIssues],
    onDone: () => {
      onClose();
      say('The issue is resolved');
    },
  });
  return (
    <Panel title={ISSUE_KINDS[issue.kind]} onClose={onClose}>
      <div className="space-y-6">
        <p>
          <WithWorks text={issue.message} />
        </p>
        <p className="text-ink-soft">{issue.whatToDo}</p>
        <Facts
          facts={[
            ['About', issue.subject],
            ['Raised', <Act key="raised" at={issue.raisedAt} by={issue.raisedBy} job="a file" />],
            [
              'Resolved',
              issue.resolvedAt && (
                <Act key="resolved" at={issue.resolvedAt} by={issue.resolvedBy ?? ''} job="a later file" />
              ),
            ],
            ['Resolution', issue.resolution],
          ]}
        />
        {mayResolve && issue.status === 'open' ? (
          <FormFrame verb="Resolve issue" {...frame} onCancel={onClose}>
            <AreaField
              label="What was done"
              required
              error={errors.resolution?.message}
              {...register('resolution')}
            />
          </FormFrame>
        ) : null}
      </div>
    </Panel>
  );
}

type ActProps = { readonly at: string; readonly by: string; readonly job: string };

function Act({ at, by, job }: ActProps) {
  return (
    <>
      {formatInstant(at)}, by <ActorOf actor={by} job={job} />
    </>
  );
}
