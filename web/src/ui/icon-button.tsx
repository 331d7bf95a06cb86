import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

type IconButtonProps = {
  readonly icon: IconName;
  /** What it does; nothing else says it. */
  readonly label: string;
  readonly onClick: () => void;
  /** What stands on its corner, as a number of new things. */
  readonly badge?: ReactNode;
};

/** A button that is a drawing alone, where everybody knows it. */
export function IconButton({ icon, label, onClick, badge }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="relative rounded-md p-2 text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <Icon name={icon} />
      {badge}
    </button>
  );
}
