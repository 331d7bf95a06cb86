import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { Panel } from '#web/ui/panel.tsx';
import { AgreementActForm } from './agreement-act-form.tsx';
import { AgreementFacts } from './agreement-facts.tsx';
import type { AgreementAct } from './agreement-search.ts';
import type { WireAgreement } from './agreement-values.ts';
import { actTitle } from './agreement-words.ts';
import { EditAgreementForm } from './edit-agreement-form.tsx';
import { NewTermsForm } from './new-terms-form.tsx';

type AgreementPanelProps = {
  readonly agreement: WireAgreement;
  /** What is being done to it; absent where it is only looked at. */
  readonly act: AgreementAct | undefined;
};

/** One agreement with all its terms, or the form that changes it. */
export function AgreementPanel({ agreement, act }: AgreementPanelProps) {
  const navigate = useNavigate();
  const to = { to: '/partners/$partnerId', params: { partnerId: agreement.partnerId } } as const;
  const close = () => navigate(to);
  const back = () => navigate({ ...to, search: { agreement: agreement.id } });
  const change = { agreement, onDone: back, onCancel: back };
  return (
    <Panel title={titleOf(agreement, act)} onClose={close}>
      {act === undefined ? (
        <AgreementFacts agreement={agreement} />
      ) : act === 'edit' ? (
        <EditAgreementForm {...change} />
      ) : act === 'terms' ? (
        <NewTermsForm {...change} />
      ) : (
        <AgreementActForm {...change} act={act} />
      )}
    </Panel>
  );
}

function titleOf({ territory }: WireAgreement, act: AgreementAct | undefined): string {
  if (act === undefined) return t`Agreement for ${territory}`;
  if (act === 'edit') return t`Edit agreement for ${territory}`;
  if (act === 'terms') return t`New terms for ${territory}`;
  return actTitle(act, territory);
}
