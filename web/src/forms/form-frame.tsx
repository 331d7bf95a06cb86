import type { ReactNode, SubmitEventHandler } from 'react';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';

type FormFrameProps = {
  /** The verb on its button. */
  readonly verb: string;
  readonly tone?: 'primary' | 'danger';
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
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" tone={tone} busy={busy}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
