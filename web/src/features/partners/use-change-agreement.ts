import { listAgreements, readPartner, updateAgreement } from '#shared/contract/partners.ts';
import { listStandings, readStanding } from '#shared/contract/standings.ts';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { useNotify } from '#web/ui/toast.tsx';
import {
  AGREEMENT_FIELDS,
  type AgreementValues,
  agreementBody,
  agreementValues,
  type WireAgreement,
} from './agreement-values.ts';

/** An agreement that is changed, and where its form leads. */
export type AgreementChange = {
  readonly agreement: WireAgreement;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

const FIELDS = [...AGREEMENT_FIELDS, 'termsFrom'] as const;

/** A form that changes some fields of an agreement and sends it back as a whole; `words` say that it is done. */
export function useChangeAgreement(
  { agreement, onDone }: Omit<AgreementChange, 'onCancel'>,
  words: string,
  over: Partial<AgreementValues> = {},
) {
  const notify = useNotify();
  const { id: agreementId, partnerId, version } = agreement;
  return useActionForm(updateAgreement, {
    defaults: { ...agreementValues(agreement), ...over },
    fields: FIELDS,
    inputOf: (values: AgreementValues) => ({
      params: { partnerId, agreementId },
      body: { ...agreementBody(values), version },
    }),
    refresh: [listAgreements, readPartner, readStanding, listStandings],
    onDone: () => {
      onDone();
      notify(words);
    },
  });
}
