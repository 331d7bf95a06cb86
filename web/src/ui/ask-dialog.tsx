import type { ReactNode } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

type AskDialogProps = {
  readonly title: string;
  /** Escape leaves the question. */
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A question in the middle of the page. */
export function AskDialog({ title, onClose, children }: AskDialogProps) {
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
