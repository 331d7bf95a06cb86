import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { createPartner, listPartners } from '#shared/contract/partners.ts';
import { listStandings } from '#shared/contract/standings.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Panel } from '#web/ui/panel.tsx';
import { PartnerFields } from './partner-fields.tsx';
import { NEW_PARTNER, PARTNER_FIELDS, type PartnerValues, partnerBody } from './partner-values.ts';

/** Onboards a foreign society. */
export function NewPartnerPanel() {
  const navigate = useNavigate({ from: '/partners' });
  const close = () => navigate({ search: {} });
  const { register, errors, frame } = useActionForm(createPartner, {
    defaults: NEW_PARTNER,
    fields: PARTNER_FIELDS,
    inputOf: (values: PartnerValues) => ({ body: partnerBody(values) }),
    refresh: [listPartners, listStandings],
    onDone: ({ id }) => navigate({ to: '/partners/$partnerId', params: { partnerId: id } }),
  });
  return (
    <Panel title={t`Add partner`} onClose={close}>
      <FormFrame verb={t`Add partner`} {...frame} onCancel={close}>
        <PartnerFields register={register} errors={errors} />
      </FormFrame>
    </Panel>
  );
}
