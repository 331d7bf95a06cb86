import { t } from '@lingui/core/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { listPartners, readPartner, updatePartner } from '#shared/contract/partners.ts';
import { listStandings, readStanding } from '#shared/contract/standings.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Panel } from '#web/ui/panel.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { PartnerDeliveryFields } from './partner-delivery-fields.tsx';
import { PartnerFields } from './partner-fields.tsx';
import type { WirePartner } from './partner-settings.tsx';
import { PARTNER_FIELDS, type PartnerValues, partnerBody, partnerValues } from './partner-values.ts';

const route = getRouteApi('/partners/$partnerId/');

/** Changes a partner: its settings, and what it sends and is sent. */
export function EditPartnerPanel({ partner }: { readonly partner: WirePartner }) {
  const params = route.useParams();
  const navigate = useNavigate();
  const notify = useNotify();
  const close = () => navigate({ to: '/partners/$partnerId', params });
  const { register, watch, errors, frame } = useActionForm(updatePartner, {
    defaults: partnerValues(partner),
    fields: PARTNER_FIELDS,
    inputOf: (values: PartnerValues) => ({
      params,
      body: { ...partnerBody(values), version: partner.version },
    }),
    refresh: [readPartner, listPartners, readStanding, listStandings],
    onDone: ({ name }) => {
      close();
      notify(t`${name} is changed`);
    },
  });
  return (
    <Panel title={t`Edit ${partner.name}`} onClose={close}>
      <FormFrame verb={t`Save partner`} {...frame} onCancel={close}>
        <PartnerFields register={register} errors={errors} />
        <PartnerDeliveryFields
          register={register}
          errors={errors}
          hasSource={watch('repertoireSource.kind') !== ''}
          isActive={watch('active')}
        />
      </FormFrame>
    </Panel>
  );
}
