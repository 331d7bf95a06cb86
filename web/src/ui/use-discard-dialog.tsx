import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { AskDialog } from './ask-dialog.tsx';
import { Button } from './button.tsx';
import { type Unsaved, UnsavedContext } from './unsaved.ts';

/**
 * For what lies over a page and can be left by a press beside it: where something is typed in it, it asks before that
 * is lost. `guarded` goes around its content.
 */
export function useDiscardDialog(onClose: () => void) {
  const watched = useRef(new Set<Unsaved>());
  const [asks, ask] = useState(false);
  const watch = useCallback((unsaved: Unsaved) => {
    watched.current.add(unsaved);
    return () => {
      watched.current.delete(unsaved);
    };
  }, []);
  const leave = () => {
    if ([...watched.current].some((each) => each.isTyped())) ask(true);
    else onClose();
  };
  const discard = () => {
    for (const each of watched.current) each.discard();
    onClose();
  };
  const guarded = (content: ReactNode) => (
    <UnsavedContext value={watch}>
      {content}
      {asks ? (
        <AskDialog title={t`Discard what you typed?`} onClose={() => ask(false)}>
          <p>
            <Trans>It has not been sent.</Trans>
          </p>
          <div className="flex justify-end gap-2 pt-2">
            <Button onClick={() => ask(false)}>{t`Keep typing`}</Button>
            <Button tone="danger" onClick={discard}>{t`Discard`}</Button>
          </div>
        </AskDialog>
      ) : null}
    </UnsavedContext>
  );
  return { leave, guarded };
}
