import { t } from '@lingui/core/macro';
import { lazy, useState } from 'react';
import { focusFilter } from '#web/ui/focus-filter.ts';
import { IconButton } from '#web/ui/icon-button.tsx';
import { LoadedLater } from '#web/ui/loaded-later.tsx';
import { useShortcuts } from '#web/ui/use-shortcuts.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }));

/** What holds on every page: `/` goes to the filter, `?` opens the help, as its button does. */
export function HelpButton() {
  const [isOpen, open] = useState(false);
  useShortcuts({ '/': focusFilter, '?': () => open(true) });
  return (
    <>
      <IconButton icon="help" label={t`Help and keyboard shortcuts`} onClick={() => open(true)} />
      {isOpen ? (
        <LoadedLater onFailed={() => open(false)}>
          <HelpDialog onClose={() => open(false)} />
        </LoadedLater>
      ) : null}
    </>
  );
}
