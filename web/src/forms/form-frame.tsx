import type { ReactNode, SubmitEventHandler } from 'react';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';

type FormFrameProps = {
  /** The verb on its button. */
  readonly verb: string;
  readonly tone?: 'primary' | 'danger';
  /** The word on the button that leaves the form; another one where the form itself cancels something. */
  readonly leave?: string;
  readonly busy: boolean;
  /** The error that no field shows. */
  readonly error: Error | null;
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** A form: its fields, what went wrong, and the buttons that cancel and submit. */
export function FormFrame({
  verb,
  tone = 'primary',
  leave = 'Cancel',
  busy,
  error,
  onSubmit,
  onCancel,
  children,
}: FormFrameProps) {
  return (
    <form className="space-y-4" onSubmit={onSubmit}>
      {children}
      {error === null ? null : <ProblemView error={error} />}
      <div className="flex justify-end gap-2 pt-2">
        <Button onClick={onCancel}>{leave}</Button>
        <Button type="submit" tone={tone} busy={busy}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
