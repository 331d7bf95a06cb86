import { t } from '@lingui/core/macro';
import type { JobKind } from '#shared/schemas/jobs.ts';
import type { Question } from '#shared/schemas/readings.ts';
import { StationPicker } from '#web/parts/licensing/station-picker.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { dateOrderChoices } from './date-order-choices.ts';
import { questionInWords } from './question-in-words.ts';
import { readingSettings } from './reading-settings.ts';

type QuestionFieldProps = {
  readonly kind: JobKind;
  readonly question: Question;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

/** One question about a table with the control that answers it. */
export function QuestionField({ kind, question, value, error, onChange }: QuestionFieldProps) {
  const { code, field, options, examples } = question;
  const label = questionInWords(question);
  const hint = examples.length === 0 ? undefined : t`In the file: ${examples.join(' · ')}`;
  const change = ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value);
  if (code === 'station' || code === 'station-unknown') {
    return <StationPicker legend={label} chosen={value} error={error} onChoose={onChange} />;
  }
  if (code === 'date-unknown') {
    return <TextField label={label} type="date" required value={value} error={error} onChange={change} />;
  }
  if (code === 'column-unknown') {
    const columns = Object.fromEntries([...new Set([...options, value])].map((name) => [name, name]));
    return (
      <SelectField
        label={label}
        hint={hint ?? t`None of them: say below which columns have it together`}
        error={error}
        choices={{ ...columns, '': t`None of them` }}
        value={value}
        onChange={change}
      />
    );
  }
  const words = readingSettings(kind)[field]?.choices ?? {};
  const choices =
    code === 'date-order'
      ? dateOrderChoices(examples)
      : { '': t`Choose`, ...Object.fromEntries(options.map((option) => [option, words[option] ?? option])) };
  return (
    <SelectField
      label={label}
      hint={hint}
      error={error}
      required
      choices={choices}
      value={value}
      onChange={change}
    />
  );
}
