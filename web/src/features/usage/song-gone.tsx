import { t } from '@lingui/core/macro';
import { useRef } from 'react';
import { Evidence } from '#web/ui/evidence.tsx';

/** Of an address whose song is not in the list. */
export function SongGone({ onClose }: { readonly onClose: () => void }) {
  const place = useRef<HTMLElement>(null);
  return (
    <Evidence title={t`Not in the queue`} label={t`Not in the queue`} place={place} onClose={onClose}>
      <p>{t`This song does not wait here any more, or a filter hides it. Look among those of locked cycles and those that are decided.`}</p>
    </Evidence>
  );
}
