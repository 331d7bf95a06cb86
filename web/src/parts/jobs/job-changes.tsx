import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listJobChanges } from '#shared/contract/jobs.ts';
import { formatIsrc } from '#shared/format-identifier.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { FieldDiff } from '#web/parts/repertoire/field-diff.tsx';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type Change = RowOf<typeof listJobChanges>;
type JobChangesProps = { readonly jobId: string; readonly dryRun: boolean };

const OUTCOMES = {
  created: { tone: 'positive', done: t`Created`, would: t`Would be created` },
  updated: { tone: 'attention', done: t`Updated`, would: t`Would be updated` },
} as const;

/** What an ingestion changed, or would change: each work and recording with its fields before and after. */
export function JobChanges({ jobId, dryRun }: JobChangesProps) {
  const changes = useInfiniteQuery(askPages(listJobChanges, { params: { jobId } }));
  return (
    <PagedRows
      query={changes}
      noun={t`changes`}
      empty={
        dryRun
          ? t`The file would change nothing: all it says is known already.`
          : t`The file changed nothing.`
      }
    >
      {(rows) => (
        <ul className="border-t border-line">
          {rows.map((change) => (
            <li
              key={`${change.noun} ${change.ref} ${change.line}`}
              className="space-y-2 border-b border-line py-3 [contain-intrinsic-size:auto_8rem] [content-visibility:auto]"
            >
              <ChangeHead change={change} dryRun={dryRun} />
              <dl className="space-y-1 text-table">
                {change.fields.map((field) => (
                  <FieldDiff key={field.field} change={field} />
                ))}
              </dl>
              {change.fields.length === 0 ? (
                <p className="text-table text-ink-faint">
                  <Trans>Only details that are not shown here differ.</Trans>
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </PagedRows>
  );
}

type ChangeHeadProps = { readonly change: Change; readonly dryRun: boolean };

function ChangeHead({ change, dryRun }: ChangeHeadProps) {
  const { tone, done, would } = OUTCOMES[change.outcome];
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h3 className="min-w-0 font-medium">
        {change.noun === 'work' && change.id !== null ? (
          <Link to="/works/$workId" params={{ workId: change.id }} className={textLinkClass}>
            {change.title}
          </Link>
        ) : (
          change.title
        )}{' '}
        <span className="font-normal text-ink-faint tabular-nums">
          {change.noun === 'work'
            ? t`${change.ref}, line ${change.line}`
            : t`recording ${formatIsrc(change.ref)}, line ${change.line}`}
        </span>
      </h3>
      <Status tone={tone}>{dryRun ? would : done}</Status>
    </div>
  );
}
