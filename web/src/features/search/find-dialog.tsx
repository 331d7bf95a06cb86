import { t } from '@lingui/core/macro';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { FindAnything } from './find-anything.tsx';

/** Opens over whatever page there is; Escape and a press beside it close it. */
export function FindDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
      className="fixed inset-0 z-30 flex items-start justify-center bg-veil p-4 sm:pt-[12vh]"
    >
      <Modal className="w-full max-w-xl">
        <Dialog aria-label={t`Find anything`} className="rounded-lg bg-surface shadow-float outline-none">
          <FindAnything onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
