import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
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
  return (
    <SayContext value={say}>
      {children}
      <div role="status" className="fixed bottom-4 left-1/2 z-30 -translate-x-1/2">
        {said === null ? null : (
          <div className="flex items-center gap-3 rounded-lg border border-line bg-surface px-4 py-2 shadow-float">
            <span>{said.words}</span>
            {said.undo === undefined ? null : (
              <Button tone="quiet" onClick={() => [said.undo?.(), dismiss()]}>
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
