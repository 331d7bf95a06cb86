import type { ReactNode } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useFocusBack } from './use-focus-back.ts';

type ConfirmDialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Asks once, in the middle of the page, and names what the act touches. */
export function ConfirmDialog({ title, onClose, children }: ConfirmDialogProps) {
  useFocusBack();
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      className="fixed inset-0 z-20 grid place-items-center overflow-y-auto bg-veil p-4"
    >
      <Modal className="w-full max-w-md">
        <Dialog role="alertdialog" className="space-y-4 rounded-lg bg-surface p-6 shadow-float outline-none">
          <Heading slot="title" className="text-title font-semibold tracking-tight">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
