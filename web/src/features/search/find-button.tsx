import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { lazy, useEffect, useState } from 'react';
import { findAnything } from '#shared/contract/search.ts';
import { useMay } from '#web/api/use-may.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Key } from '#web/ui/key.tsx';
import { LoadedLater } from '#web/ui/loaded-later.tsx';

const FindDialog = lazy(async () => ({
  default: (await import('./find-dialog.tsx')).FindDialog,
}));
const IS_APPLE = /mac|iphone|ipad/i.test(navigator.userAgent);

/** Opens the search by a press or by Ctrl or Cmd with K; absent for those who may not search. */
export function FindButton() {
  return useMay(findAnything) ? <Finder /> : null;
}

function Finder() {
  const [isOpen, open] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => open(true)}
        className="flex h-8 w-full items-center gap-2 rounded-md border border-line bg-ground px-2 text-ink-soft hover:border-line-strong"
      >
        <Icon name="find" />
        <span className="grow text-left">
          <Trans>Find anything</Trans>
        </span>
        <span aria-hidden className="max-lg:hidden">
          <Key>{IS_APPLE ? '⌘ K' : t`Ctrl K`}</Key>
        </span>
      </button>
      {isOpen ? (
        <LoadedLater onFailed={() => open(false)}>
          <FindDialog onClose={() => open(false)} />
        </LoadedLater>
      ) : null}
    </>
  );
}
