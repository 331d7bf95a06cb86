import { useForm } from 'react-hook-form';
import { AreaField } from '#web/ui/area-field.tsx';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';

type NoteFormProps = {
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSave: (text: string, done: () => void) => void;
};

/** Writes a note; the field is emptied once the note is saved. */
export function NoteForm({ busy, error, onSave }: NoteFormProps) {
  const form = useForm({ defaultValues: { text: '' } });
  return (
    <form
      className="max-w-[72ch] space-y-2"
      onSubmit={form.handleSubmit(({ text }) => onSave(text, () => form.reset()))}
    >
      <AreaField label="New note" required {...form.register('text')} />
      {error === null ? null : <ProblemView error={error} />}
      <Button type="submit" busy={busy}>
        Add note
      </Button>
    </form>
  );
}
