import type { ReactNode, SubmitEventHandler } from 'react';
import { Button } from './button.tsx';
import { ProblemView } from './problem-view.tsx';

type FormFrameProps = {
  /** The verb on its button. */
  readonly verb: string;
  readonly tone?: 'primary' | 'danger';
  readonly busy: boolean;
  /** What no field can show. */
  readonly error: Error | null;
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** Fields, what went wrong, and the two ways out. */
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
