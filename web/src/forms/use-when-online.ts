import { useEffect, useRef } from 'react';

/** Does something once the browser is online again; nothing is waited for where there is nothing to do. */
export function useWhenOnline(act: (() => void) | undefined): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const waits = act !== undefined;
  useEffect(() => {
    if (!waits) return undefined;
    const again = () => latest.current?.();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [waits]);
}
