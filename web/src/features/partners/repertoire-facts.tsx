import { t } from '@lingui/core/macro';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { Facts } from '#web/ui/facts.tsx';
import type { WirePartner } from './partner-settings.tsx';

/** How much a partner has delivered, and when it did last. */
export function RepertoireFacts({ repertoire }: Pick<WirePartner, 'repertoire'>) {
  const { works, recordings, lastIngestedAt } = repertoire;
  return (
    <Facts
      facts={[
        [t`Works`, formatCount(works)],
        [t`Recordings`, formatCount(recordings)],
        [t`Last delivery`, lastIngestedAt === null ? t`none yet` : formatDate(lastIngestedAt)],
      ]}
    />
  );
}
