import { t } from '@lingui/core/macro';
import { useForm } from 'react-hook-form';
import { AreaField } from '#web/ui/area-field.tsx';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/check-field.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';

type NoteValues = { text: string; isShared: boolean };
type NoteFormProps = {
  readonly busy: boolean;
  readonly error: Error | null;
  /** With whom a note can be shared; absent where all of its readers are staff. */
  readonly reader?: string | undefined;
  readonly onSave: (note: NoteValues, done: () => void) => void;
};

/** Writes a note; the field is emptied once the note is saved. A note is internal unless its box is ticked. */
export function NoteForm({ busy, error, reader, onSave }: NoteFormProps) {
  const form = useForm<NoteValues>({ defaultValues: { text: '', isShared: false } });
  return (
    <form
      className="max-w-[72ch] space-y-2"
      onSubmit={form.handleSubmit((note) => onSave(note, () => form.reset()))}
    >
      <AreaField label={t`New note`} required {...form.register('text')} />
      {reader === undefined ? null : (
        <CheckField label={t`Share with ${reader}`} {...form.register('isShared')} />
      )}
      {error === null ? null : <ProblemView error={error} />}
      <Button type="submit" busy={busy}>
        {t`Add note`}
      </Button>
    </form>
  );
}
