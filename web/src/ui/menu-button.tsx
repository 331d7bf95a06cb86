import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button } from './button.tsx';

const Floating = lazy(async () => ({ default: (await import('./table/floating.tsx')).Floating }));

type MenuButtonProps = {
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
};

/** A button that opens something small under it, which is loaded when it is opened; closed, the focus is back on the button. */
export function MenuButton({ label, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        ref={opener}
        tone="quiet"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <Floating opener={opener} label={label} onClose={close}>
            {children(close)}
          </Floating>
        </Suspense>
      ) : null}
    </>
  );
}
