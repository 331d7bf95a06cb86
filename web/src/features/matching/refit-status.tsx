import { t } from '@lingui/core/macro';
import { Status, type StatusTone } from '#web/ui/status.tsx';
import type { WireRefit } from './wire-matching.ts';

const STATES: Readonly<Record<WireRefit['status'], readonly [StatusTone, string]>> = {
  proposed: ['attention', t`Proposed`],
  accepted: ['positive', t`Accepted`],
  outdated: ['neutral', t`Outdated`],
};

/** Where a refit stands. */
export function RefitStatus({ status }: Pick<WireRefit, 'status'>) {
  const [tone, words] = STATES[status];
  return <Status tone={tone}>{words}</Status>;
}
