import { useNavigate } from '@tanstack/react-router';
import { createArtist, listArtists } from '#shared/contract/artists.ts';
import type { NewArtist } from '#shared/schemas/artists.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';

type Values = { [K in keyof NewArtist]-?: NonNullable<NewArtist[K]> };

const DEFAULTS: Values = { reference: '', name: '', email: '', ipi: '', payoutAccount: '' };
const FIELDS = ['reference', 'name', 'email', 'ipi', 'payoutAccount'] as const;

/** Onboards a local artist. */
export function NewArtistPanel() {
  const navigate = useNavigate({ from: '/artists' });
  const close = () => navigate({ search: {} });
  const { register, errors, frame } = useActionForm(createArtist, {
    defaults: DEFAULTS,
    fields: FIELDS,
    inputOf: (values: Values) => ({ body: withoutBlanks(values) }),
    refresh: [listArtists],
    onDone: ({ id }) => navigate({ to: '/artists/$artistId', params: { artistId: id } }),
  });
  return (
    <Panel title="Add artist" onClose={close}>
      <FormFrame verb="Add artist" {...frame} onCancel={close}>
        <TextField label="Name" required error={errors.name?.message} {...register('name')} />
        <TextField
          label="Reference"
          required
          hint="Printed on statements; it never changes"
          error={errors.reference?.message}
          {...register('reference')}
        />
        <TextField label="Email" type="email" required error={errors.email?.message} {...register('email')} />
        <TextField label="IPI name number" error={errors.ipi?.message} {...register('ipi')} />
        <TextField
          label="Payout account"
          hint="Mobile money or bank account"
          error={errors.payoutAccount?.message}
          {...register('payoutAccount')}
        />
      </FormFrame>
    </Panel>
  );
}
