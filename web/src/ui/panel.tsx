import type { ReactNode } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Icon } from './icon.tsx';
import { useFocusBack } from './use-focus-back.ts';

type PanelProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** What is typed in it stays: a press beside it does not close it. */
  readonly keepsTyped?: boolean;
  readonly children: ReactNode;
};

/** Opens from the right over its page; Escape and a press beside it close it, and focus goes back to its opener. */
export function Panel({ title, onClose, wide = false, keepsTyped = false, children }: PanelProps) {
  useFocusBack();
  return (
    <ModalOverlay
      isOpen
      isDismissable={!keepsTyped}
      onOpenChange={(open) => (open ? undefined : onClose())}
      className="fixed inset-0 z-20 flex justify-end bg-veil"
    >
      <Modal className={`h-full w-full animate-enter ${wide ? 'max-w-3xl' : 'max-w-lg'}`}>
        <Dialog className="flex h-full flex-col bg-surface shadow-float outline-none">
          <header className="flex items-center justify-between gap-4 border-b border-line px-6 py-4">
            <Heading slot="title" className="text-title font-semibold tracking-tight">
              {title}
            </Heading>
            <button
              type="button"
              aria-label="Close"
              onClick={onClose}
              className="rounded-md p-1.5 text-ink-soft hover:bg-sunken"
            >
              <Icon name="close" />
            </button>
          </header>
          <div className="flex-1 overflow-y-auto p-6">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
