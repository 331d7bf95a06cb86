import { t } from '@lingui/core/macro';
import { Button as Pressable } from 'react-aria-components/Button';
import { DropZone, type DropZoneProps } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';

type DropAreaProps = {
  readonly words: string;
  /** Endings that the file dialog offers; any file where it is absent. */
  readonly accept?: readonly string[] | undefined;
  readonly onFile: (file: File) => void;
};
type Dropped = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]['items'][number];

/** Takes one file: dropped, pasted, or chosen. */
export function DropArea({ words, accept, onFile }: DropAreaProps) {
  const take = async (items: readonly Dropped[]) => {
    const dropped = items.find((item) => item.kind === 'file');
    if (dropped !== undefined) onFile(await dropped.getFile());
  };
  return (
    <DropZone
      aria-label={words}
      onDrop={({ items }) => take(items)}
      className="flex flex-col items-center gap-3 rounded-lg border border-dashed border-line-strong/60 bg-surface px-6 py-8 text-center data-[drop-target]:border-accent data-[drop-target]:bg-accent-wash"
    >
      <p className="text-ink-soft">{words}</p>
      <FileTrigger
        {...(accept && { acceptedFileTypes: accept })}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file !== null && file !== undefined) onFile(file);
        }}
      >
        <Pressable className={buttonClass('primary')}>
          <Icon name="arrow-out" />
          {t`Choose file`}
        </Pressable>
      </FileTrigger>
    </DropZone>
  );
}
