import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
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
  const dismiss = () => setSaid(null);
  const undo = () => [said?.undo?.(), dismiss()];
  useShortcuts(said?.undo === undefined ? {} : { u: undo });
  return (
    <SayContext value={say}>
      {children}
      {/* Open panels leave it within reach: React Aria knows it by this attribute. */}
      <div
        role="status"
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
