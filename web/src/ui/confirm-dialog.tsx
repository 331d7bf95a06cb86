import type { ReactNode } from 'react';
import { AskDialog } from './ask-dialog.tsx';
import { useDiscardDialog } from './use-discard-dialog.tsx';
import { useFocusBack } from './use-focus-back.ts';

type ConfirmDialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Asks once, in the middle of the page, and names what the act touches. */
export function ConfirmDialog({ title, onClose, children }: ConfirmDialogProps) {
  useFocusBack();
  const { leave, guarded } = useDiscardDialog(onClose);
  return (
    <AskDialog title={title} onClose={leave}>
      {guarded(children)}
    </AskDialog>
  );
}
