import { t } from '@lingui/core/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { createAgreement, listAgreements, readPartner } from '#shared/contract/partners.ts';
import { listStandings, readStanding } from '#shared/contract/standings.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Panel } from '#web/ui/panel.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { STATUSES } from './agreement-choices.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { AGREEMENT_FIELDS, type AgreementValues, agreementBody, NEW_AGREEMENT } from './agreement-values.ts';

const route = getRouteApi('/partners/$partnerId/');

/** Adds a reciprocal agreement to a partner. */
export function NewAgreementPanel() {
  const params = route.useParams();
  const navigate = useNavigate();
  const close = () => navigate({ to: '/partners/$partnerId', params });
  const { register, watch, errors, frame } = useActionForm(createAgreement, {
    defaults: NEW_AGREEMENT,
    fields: AGREEMENT_FIELDS,
    inputOf: (values: AgreementValues) => ({ params, body: agreementBody(values) }),
    refresh: [listAgreements, readPartner, readStanding, listStandings],
    onDone: close,
  });
  return (
    <Panel title={t`Add agreement`} onClose={close}>
      <FormFrame verb={t`Add agreement`} {...frame} onCancel={close}>
        <AgreementFields
          register={register}
          errors={errors}
          hasSchedule={watch('reportingFrequency') === 'Custom'}
        />
        <SelectField
          label={t`Status`}
          choices={STATUSES}
          error={errors.status?.message}
          {...register('status')}
        />
      </FormFrame>
    </Panel>
  );
}
