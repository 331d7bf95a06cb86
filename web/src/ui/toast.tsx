import { t } from '@lingui/core/macro';
import {
  createContext,
  type FocusEvent,
  type ReactNode,
  useCallback,
  useContext,
  useRef,
  useState,
} from 'react';
import { Button } from './button.tsx';
import { useShortcuts } from './use-shortcuts.ts';

type Message = { readonly words: string; readonly undo: (() => void) | undefined };
type Notify = (words: string, undo?: () => void) => void;

const NotifyContext = createContext<Notify>(() => undefined);

/** Shows what has just been done, and offers to undo it where that is possible. */
export function useNotify(): Notify {
  return useContext(NotifyContext);
}

/** Where messages of {@link useNotify} appear; the newest stays until it is dismissed or replaced. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<Message | null>(null);
  const notify = useCallback<Notify>((words, undo) => setMessage({ words, undo }), []);
  const cameFrom = useRef<EventTarget | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const dismiss = () => {
    // The pressed button goes away, so the focus returns and the keys of what is beneath hold again.
    if (place.current?.contains(document.activeElement) === true) focusAgain(cameFrom.current);
    setMessage(null);
  };
  const undo = () => [message?.undo?.(), dismiss()];
  useShortcuts(message?.undo === undefined ? {} : { u: undo });
  return (
    <NotifyContext value={notify}>
      {children}
      {/* By this attribute React Aria keeps it within reach while a panel is open. */}
      <div
        ref={place}
        role="status"
        onFocus={(event) => {
          if (!isWithin(event)) cameFrom.current = event.relatedTarget;
        }}
        data-react-aria-top-layer="true"
        className="fixed bottom-4 left-1/2 z-40 -translate-x-1/2 max-sm:top-4 max-sm:bottom-auto max-sm:w-max max-sm:max-w-[92vw]"
      >
        {message === null ? null : (
          <div className="flex items-center gap-3 rounded-lg border border-line bg-surface px-4 py-2 shadow-float">
            <span>{message.words}</span>
            {message.undo === undefined ? null : (
              <Button tone="quiet" aria-keyshortcuts="U" onClick={undo}>
                {t`Undo`}
              </Button>
            )}
            <Button tone="quiet" onClick={dismiss}>
              {t`Dismiss`}
            </Button>
          </div>
        )}
      </div>
    </NotifyContext>
  );
}

const isWithin = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Node && currentTarget.contains(relatedTarget);

/** Gives the focus back to where it was, else to the open panel. */
function focusAgain(before: EventTarget | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected;
  const next = isThere ? before : document.querySelector<HTMLElement>('[role="dialog"]');
  next?.focus();
}
