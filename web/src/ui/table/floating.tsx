import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

type FloatingProps = {
  readonly opener: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Floats under its opener; Escape and a press beside it close it, and the focus goes back to the opener. */
export function Floating({ opener, label, onClose, children }: FloatingProps) {
  return (
    <Popover
      triggerRef={opener}
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      placement="bottom end"
      className="max-w-[92vw] overflow-y-auto rounded-lg border border-line bg-surface p-4 shadow-float"
    >
      <Dialog aria-label={label} className="outline-none">
        {children}
      </Dialog>
    </Popover>
  );
}
