import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { WireJob } from '#web/parts/jobs/job-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

const RESULTS = {
  'index-build': { words: t`The index of works and its parts`, to: '/usage/matching' },
  rematch: { words: t`What still waits for a person`, to: '/usage' },
} as const;

/** The page that shows what a job did, where there is one. */
export function ResultLink({ job: { kind, partnerId, counts } }: { readonly job: WireJob }) {
  if (kind === 'index-build' || kind === 'rematch') {
    return (
      <Link to={RESULTS[kind].to} className={textLinkClass}>
        {RESULTS[kind].words}
      </Link>
    );
  }
  const ingestion = kind === 'repertoire-ingestion' || kind === 'usage-ingestion' ? kind : undefined;
  if (ingestion !== undefined && counts['files'] !== undefined) {
    return (
      <p className="text-ink-soft">
        <Trans>
          Each file of the archive has{' '}
          <Link to="/jobs" search={{ kind: ingestion }} className={textLinkClass}>
            a job of its own
          </Link>
          .
        </Trans>
      </p>
    );
  }
  if (kind !== 'repertoire-sync' || partnerId === null) return null;
  return (
    <p className="text-ink-soft">
      <Trans>
        Each file that is fetched has{' '}
        <Link to="/partners/$partnerId/ingestions" params={{ partnerId }} className={textLinkClass}>
          an ingestion of its own
        </Link>
        .
      </Trans>
    </p>
  );
}
