import { useEffect, useState } from 'react';
import { formatDuration } from '#web/format/format-duration.ts';

type ElapsedProps = { readonly from: string | null; readonly to: string | null };

/** How long something has taken, counting on while it lasts. */
export function Elapsed({ from, to }: ElapsedProps) {
  const [now, setNow] = useState(Date.now);
  const lasting = from !== null && to === null;
  useEffect(() => {
    if (!lasting) return undefined;
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, [lasting]);
  if (from === null) return null;
  const end = to === null ? now : Date.parse(to);
  const seconds = Math.max(0, Math.round((end - Date.parse(from)) / 1000));
  return <span className="tabular-nums">{formatDuration(seconds)}</span>;
}
