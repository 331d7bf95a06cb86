import { lazy, Suspense, useState } from 'react';
import { focusFilter } from '#web/ui/focus-filter.ts';
import { Key } from '#web/ui/key.tsx';
import { useShortcuts } from '#web/ui/use-shortcuts.ts';

const KeysDialog = lazy(async () => ({
  default: (await import('./keys-dialog.tsx')).KeysDialog,
}));

/** What holds on every page: `/` goes to the filter, `?` lists the keys; and a discreet way to that list. */
export function KeyHints() {
  const [isOpen, open] = useState(false);
  useShortcuts({ '/': focusFilter, '?': () => open(true) });
  return (
    <>
      <button
        type="button"
        aria-label="Keyboard shortcuts"
        onClick={() => open(true)}
        className="rounded-md p-1 max-lg:hidden"
      >
        <Key>?</Key>
      </button>
      {isOpen ? (
        <Suspense>
          <KeysDialog onClose={() => open(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
