import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#web/ui/button.tsx';

/** Says that a form holds what was typed before the page was left, and lets one begin anew. */
export function RestoredNotice({ onStartAfresh }: { readonly onStartAfresh: () => void }) {
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-2 rounded-md bg-sunken px-3 py-1.5"
    >
      <span>
        <Trans>What you had typed is here again.</Trans>
      </span>
      <Button tone="quiet" onClick={onStartAfresh}>{t`Start afresh`}</Button>
    </div>
  );
}
