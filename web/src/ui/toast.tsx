import {
  createContext,
  type FocusEvent,
  type ReactNode,
  useCallback,
  useContext,
  useRef,
  useState,
} from 'react';
import { useShortcuts } from '#web/lib/use-shortcuts.ts';
import { Button } from './button.tsx';

type Said = { readonly words: string; readonly undo: (() => void) | undefined };
type Say = (words: string, undo?: () => void) => void;

const SayContext = createContext<Say>(() => undefined);

/** Says in a corner what has just been done, and offers to undo it where that can be. */
export function useSay(): Say {
  return useContext(SayContext);
}

/** Where messages of {@link useSay} appear; the newest stays until it is dismissed or replaced. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback<Say>((words, undo) => setSaid({ words, undo }), []);
  const cameFrom = useRef<EventTarget | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const dismiss = () => {
    // The button that was pressed goes: the keys of what is beneath hold again.
    if (place.current?.contains(document.activeElement) === true) focusAgain(cameFrom.current);
    setSaid(null);
  };
  const undo = () => [said?.undo?.(), dismiss()];
  useShortcuts(said?.undo === undefined ? {} : { u: undo });
  return (
    <SayContext value={say}>
      {children}
      {/* Open panels leave it within reach: React Aria knows it by this attribute. */}
      <div
        ref={place}
        role="status"
        onFocus={(event) => {
          if (!isWithin(event)) cameFrom.current = event.relatedTarget;
        }}
        data-react-aria-top-layer="true"
        className="fixed bottom-4 left-1/2 z-40 -translate-x-1/2 max-sm:top-4 max-sm:bottom-auto max-sm:w-max max-sm:max-w-[92vw]"
      >
        {said === null ? null : (
          <div className="flex items-center gap-3 rounded-lg border border-line bg-surface px-4 py-2 shadow-float">
            <span>{said.words}</span>
            {said.undo === undefined ? null : (
              <Button tone="quiet" aria-keyshortcuts="U" onClick={undo}>
                Undo
              </Button>
            )}
            <Button tone="quiet" onClick={dismiss}>
              Dismiss
            </Button>
          </div>
        )}
      </div>
    </SayContext>
  );
}

const isWithin = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Node && currentTarget.contains(relatedTarget);

/** Where the focus was before, else the panel that is open. */
function focusAgain(before: EventTarget | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected;
  const next = isThere ? before : document.querySelector<HTMLElement>('[role="dialog"]');
  next?.focus();
}
