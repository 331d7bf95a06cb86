import { t } from '@lingui/core/macro';
import { readNoticeChoices, updateNoticeChoices } from '#shared/contract/notices.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { CheckField } from '#web/ui/check-field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import type { WireChoices } from './choices-facts.tsx';
import { KINDS, LANGUAGES, MAILED_KINDS } from './notice-words.ts';

type ChoicesPanelProps = { readonly choices: WireChoices; readonly onClose: () => void };
type Values = Pick<WireChoices, 'kinds' | 'language'>;

/** Chooses which notices the person who is signed in is mailed, and in which language. */
export function ChoicesPanel({ choices, onClose }: ChoicesPanelProps) {
  const notify = useNotify();
  const { kinds, language, version } = choices;
  const { register, errors, frame } = useActionForm(updateNoticeChoices, {
    defaults: { kinds, language },
    fields: ['language'],
    inputOf: (values: Values) => ({ body: { ...values, version } }),
    refresh: [readNoticeChoices],
    onDone: () => {
      onClose();
      notify(t`Your choices are saved`);
    },
  });
  return (
    <Panel title={t`Your mail`} onClose={onClose}>
      <FormFrame verb={t`Save choices`} {...frame} onCancel={onClose}>
        <fieldset className="space-y-2">
          <legend className="pb-1 font-medium text-ink-soft">{t`Mail me when`}</legend>
          {MAILED_KINDS.map((kind) => (
            <CheckField key={kind} label={KINDS[kind]} {...register(`kinds.${kind}`)} />
          ))}
        </fieldset>
        <SelectField
          label={t`Language of the mails`}
          choices={LANGUAGES}
          error={errors.language?.message}
          {...register('language')}
        />
      </FormFrame>
    </Panel>
  );
}
