import { useState } from 'react';

const KEPT = 'zamio.jobs-seen';

/** Up to when somebody has seen on this device what ended, and the way to say: all of it. Who is new here has seen all. */
export function useSeenJobs(): readonly [seenUpTo: string, see: () => void] {
  const [seenUpTo, setSeen] = useState(() => localStorage.getItem(KEPT) ?? keep());
  return [seenUpTo, () => setSeen(keep())];
}

function keep(): string {
  const now = new Date().toISOString();
  localStorage.setItem(KEPT, now);
  return now;
}
