import { t } from '@lingui/core/macro';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import { AreaField } from '#web/ui/area-field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { type AccountApi, payeeParams } from './account-api.ts';

type ProposeAccountPanelProps = {
  readonly api: AccountApi;
  readonly payee: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
};
const FIELDS = ['holder', 'number', 'bank', 'bic', 'evidence'] as const;
type Values = Record<(typeof FIELDS)[number], string>;

/** Proposes where a payee is paid, beginning with its name. */
export function ProposeAccountPanel({ api, payee, onClose }: ProposeAccountPanelProps) {
  const notify = useNotify();
  const { register, errors, frame } = useActionForm(api.propose, {
    defaults: { holder: payee.name, number: '', bank: '', bic: '', evidence: '' },
    fields: FIELDS,
    unkept: ['number'],
    inputOf: (values: Values) => ({ params: payeeParams(payee.id), body: withoutBlanks(values) }),
    refresh: [api.list],
    onDone: () => {
      onClose();
      notify(t`The account is proposed; another person of Finance confirms it`);
    },
  });
  return (
    <Panel title={t`Where ${payee.name} is paid`} onClose={onClose}>
      <FormFrame verb={t`Propose account`} {...frame} onCancel={onClose}>
        <TextField
          label={t`In the name of`}
          required
          error={errors.holder?.message}
          {...register('holder')}
        />
        <TextField
          label={t`Account`}
          required
          autoComplete="off"
          hint={t`Account number, IBAN or mobile money number`}
          error={errors.number?.message}
          {...register('number')}
        />
        <TextField
          label={t`Bank`}
          hint={t`Or the operator of the wallet`}
          error={errors.bank?.message}
          {...register('bank')}
        />
        <TextField
          label={t`BIC`}
          hint={t`8 or 11 characters`}
          error={errors.bic?.message}
          {...register('bic')}
        />
        <AreaField
          label={t`Evidence`}
          required
          hint={t`How you know that it is the payee’s, such as a letter and a call to a number you had before`}
          error={errors.evidence?.message}
          {...register('evidence')}
        />
      </FormFrame>
    </Panel>
  );
}
