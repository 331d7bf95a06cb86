import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { proposeDecidedShares } from '#shared/contract/decided-shares.ts';
import { listIssueCauses, listIssues, resolveIssue } from '#shared/contract/issues.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { whatToDo } from '#web/parts/repertoire/issue-in-words.ts';
import { ISSUE_KINDS } from '#web/parts/repertoire/issue-words.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { DecideLinks } from './decide-links.tsx';
import type { WireIssue } from './issue-columns.tsx';
import { LinkedWorks } from './linked-works.tsx';
import { workOfIssue } from './work-of-issue.ts';

type IssuePanelProps = {
  readonly issue: WireIssue;
  readonly mayResolve: boolean;
  readonly onClose: () => void;
};
type Values = { resolution: string };

/** One issue: what happened, what to do, and how it was dealt with. */
export function IssuePanel({ issue, mayResolve, onClose }: IssuePanelProps) {
  const notify = useNotify();
  const mayDecide = useMay(proposeDecidedShares);
  const work = workOfIssue(issue);
  const { register, errors, frame } = useActionForm(resolveIssue, {
    defaults: { resolution: '' },
    fields: ['resolution'],
    inputOf: ({ resolution }: Values) => ({
      params: { issueId: issue.id },
      body: { resolution, version: issue.version },
    }),
    refresh: [listIssues, listIssueCauses],
    onDone: () => {
      onClose();
      notify(t`The issue is resolved`);
    },
  });
  return (
    <Panel title={ISSUE_KINDS[issue.kind]} onClose={onClose}>
      <div className="space-y-6">
        <p>
          <LinkedWorks text={issue.message} />
        </p>
        <p className="text-ink-soft">{whatToDo(issue)}</p>
        {mayDecide && work !== undefined ? <DecideLinks found={work} /> : null}
        <Facts
          facts={[
            [t`About`, issue.subject],
            [t`Raised`, <Act key="raised" at={issue.raisedAt} by={issue.raisedBy} job={t`a file`} />],
            [
              t`Resolved`,
              issue.resolvedAt && (
                <Act key="resolved" at={issue.resolvedAt} by={issue.resolvedBy ?? ''} job={t`a later file`} />
              ),
            ],
            [t`Resolution`, issue.resolution],
          ]}
        />
        {mayResolve && issue.status === 'open' ? (
          <FormFrame verb={t`Resolve issue`} {...frame} onCancel={onClose}>
            <AreaField
              label={t`What was done`}
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
    <Trans>
      {formatInstant(at)}, by <Actor actor={by} job={job} />
    </Trans>
  );
}
