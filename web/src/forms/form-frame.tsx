import { t } from '@lingui/core/macro';
import { type ReactNode, type SubmitEventHandler, useEffect, useRef } from 'react';
import type { FieldError } from '#shared/problems.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { type Unsaved, useUnsaved } from '#web/ui/unsaved.ts';
import { labelIn } from './label-in.ts';
import { RestoredNotice } from './restored-notice.tsx';
import { StaleNotice } from './stale-notice.tsx';
import type { Stale } from './use-stale.ts';

/** What was typed into a form: whether it came back from before, and the ways to be rid of it. */
type Typed = Unsaved & { readonly isRestored: boolean; readonly startAfresh: () => void };

type FormFrameProps = {
  /** The verb on its button. */
  readonly verb: string;
  readonly tone?: 'primary' | 'danger';
  /** The word on the button that leaves the form; another one where the form itself cancels something. */
  readonly leave?: string;
  readonly busy: boolean;
  /** The error that no field shows. */
  readonly error: Error | null;
  /** What the error says of fields that the form does not have. */
  readonly unplaced?: readonly FieldError[] | undefined;
  /** Whether no answer came: it is sent again once the browser is online. */
  readonly isCutOff?: boolean;
  readonly stale?: Stale | undefined;
  readonly typed?: Typed;
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** A form: its fields, what went wrong, and the buttons that cancel and submit. The first field in error has the focus, else what went wrong. */
export function FormFrame({
  verb,
  tone = 'primary',
  leave = t`Cancel`,
  busy,
  error,
  unplaced,
  isCutOff = false,
  stale,
  typed,
  onSubmit,
  onCancel,
  children,
}: FormFrameProps) {
  const form = useRef<HTMLFormElement>(null);
  useUnsaved(typed);
  const mustChoose = (stale?.open.length ?? 0) > 0;
  const isStale = stale !== undefined;
  useEffect(() => {
    if (error === null && !isStale) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role=alert]')?.focus();
  }, [error, isStale]);
  return (
    <form
      ref={form}
      className="space-y-4"
      onSubmit={(event) => {
        if (!mustChoose) return onSubmit(event);
        event.preventDefault();
        form.current?.querySelector<HTMLElement>('[role=alert]')?.focus();
        return undefined;
      }}
    >
      {typed?.isRestored === true && !isStale ? <RestoredNotice onStartAfresh={typed.startAfresh} /> : null}
      {children}
      {stale === undefined ? null : (
        <StaleNotice stale={stale} verb={verb} labelOf={(field) => labelIn(form.current, field)} />
      )}
      {error === null ? null : (
        <ProblemView error={error} faults={unplaced}>
          {isCutOff ? t`What you typed is kept. It is sent by itself when the connection is back.` : null}
        </ProblemView>
      )}
      <div className="flex justify-end gap-2 pt-2">
        <Button
          onClick={() => {
            typed?.discard();
            onCancel();
          }}
        >
          {leave}
        </Button>
        <Button type="submit" tone={tone} busy={busy}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
