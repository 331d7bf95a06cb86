import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { AcceptForm } from './accept-form.tsx';
import { DeclineForm } from './decline-form.tsx';
import type { WireProposal } from './wire-proposal.ts';

type DecideProposalProps = { readonly proposal: WireProposal; readonly onDone: () => void };

/** Accepts a proposal or declines it; one whose song was decided is declined, or accepted where the same was decided. */
export function DecideProposal({ proposal, onDone }: DecideProposalProps) {
  const [isDeclining, decline] = useState(false);
  if (isDeclining) return <DeclineForm proposal={proposal} onDone={onDone} onCancel={() => decline(false)} />;
  return (
    <AcceptForm proposal={proposal} onDone={onDone}>
      <Button onClick={() => decline(true)}>{t`Decline`}</Button>
    </AcceptForm>
  );
}
