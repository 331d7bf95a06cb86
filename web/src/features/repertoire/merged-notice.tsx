import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readWork, unmergeWork } from '#shared/contract/repertoire.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { UnmergeDialog } from './unmerge-dialog.tsx';
import type { WireWork } from './wire-work.ts';

type MergedNoticeProps = {
  readonly work: WireWork;
  /** The id of the work that it is merged into. */
  readonly into: string;
  readonly isTakingBack: boolean;
  readonly onClose: () => void;
};

/** Shows which work this one is merged into, and offers to take the merge back. */
export function MergedNotice({ work, into, isTakingBack, onClose }: MergedNoticeProps) {
  const target = useQuery(ask(readWork, { params: { workId: into } }));
  const mayTakeBack = useMay(unmergeWork);
  const title = target.data?.title ?? t`another work`;
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-held/50 bg-surface p-4">
      <p>
        <Trans>
          This work was found to be{' '}
          <Link to="/works/$workId" params={{ workId: into }} className={textLinkClass}>
            {title}
          </Link>
          . What was delivered for it counts there.
        </Trans>
      </p>
      {mayTakeBack ? (
        <Link
          to="/works/$workId"
          params={{ workId: work.id }}
          search={{ panel: 'unmerge' }}
          className={buttonClass('plain')}
        >
          {t`Take the merge back`}
        </Link>
      ) : null}
      {isTakingBack && mayTakeBack ? <UnmergeDialog work={work} into={title} onClose={onClose} /> : null}
    </div>
  );
}
