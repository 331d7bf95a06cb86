import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { createAffiliation, listAffiliations } from '#shared/contract/affiliations.ts';
import type { NewAffiliation } from '#shared/schemas/affiliations.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';

type Values = { [K in keyof NewAffiliation]-?: NonNullable<NewAffiliation[K]> };

const DEFAULTS: Values = { ipi: '', name: '', societyCode: '', from: '', reason: '' };
const FIELDS = ['ipi', 'name', 'societyCode', 'from', 'reason'] as const;

/** Says which society a party belongs to, from a date on. */
export function NewAffiliationPanel() {
  const navigate = useNavigate({ from: '/affiliations' });
  const notify = useNotify();
  const close = () => navigate({ search: {} });
  const { register, errors, frame } = useActionForm(createAffiliation, {
    defaults: DEFAULTS,
    fields: FIELDS,
    inputOf: (values: Values) => ({ body: withoutBlanks(values) }),
    refresh: [listAffiliations],
    onDone: () => {
      close();
      notify(t`The affiliation is entered`);
    },
  });
  const field = (name: (typeof FIELDS)[number]) => ({ error: errors[name]?.message, ...register(name) });
  return (
    <Panel title={t`Add affiliation`} onClose={close}>
      <FormFrame verb={t`Add affiliation`} {...frame} onCancel={close}>
        <TextField label={t`IPI name number`} {...field('ipi')} />
        <TextField label={t`Name`} hint={t`Only where the IPI is not known`} {...field('name')} />
        <TextField label={t`Society code`} required placeholder="052" {...field('societyCode')} />
        <TextField label={t`From`} type="date" required {...field('from')} />
        <AreaField label={t`Reason`} required {...field('reason')} />
        <p className="text-ink-soft">
          {t`It is the society of shares that name none, and reaches held money alone: what was paid stays paid. An affiliation is not changed or taken back.`}
        </p>
      </FormFrame>
    </Panel>
  );
}
