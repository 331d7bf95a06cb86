import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { requestUsageUpload } from '#shared/contract/uploads.ts';
import { useMay } from '#web/api/use-may.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';

type UsageFrameProps = {
  /** Further buttons beside the one that uploads. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** What the pages about plays have in common. */
export function UsageFrame({ action, children }: UsageFrameProps) {
  const mayUpload = useMay(requestUsageUpload);
  return (
    <SectionFrame
      section="review"
      action={
        <>
          {action}
          {mayUpload ? (
            <Link to="/usage/upload" className={buttonClass('primary')}>
              <Trans>Upload play log</Trans>
            </Link>
          ) : null}
        </>
      }
    >
      {children}
    </SectionFrame>
  );
}
