import { t } from '@lingui/core/macro';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { type ListSettings, MOST_VIEWS, type SavedView } from '#web/ui/list-settings.ts';
import { TextField } from '#web/ui/text-field.tsx';

type ViewsMenuProps = {
  readonly views: readonly SavedView[];
  readonly onChange: (changed: Pick<ListSettings, 'views'>) => void;
  readonly onClose: () => void;
};

/** Filters and order of a list under a name, on this device: saved, opened, renamed, deleted. */
export function ViewsMenu({ views, onChange, onClose }: ViewsMenuProps) {
  const { history } = useRouter();
  const [name, setName] = useState('');
  const [renamed, setRenamed] = useState<string>();
  const open = ({ search }: SavedView) => {
    onClose();
    history.push(`${history.location.pathname}${search}`);
  };
  const keep = (kept: string) => {
    const others = views.filter((view) => view.name !== kept && view.name !== renamed);
    const search = views.find((view) => view.name === renamed)?.search ?? history.location.search;
    onChange({ views: [...others, { name: kept, search }].slice(-MOST_VIEWS) });
    setName('');
    setRenamed(undefined);
  };
  return (
    <div className="w-72 space-y-4">
      {views.length === 0 ? (
        <p className="text-table text-ink-soft">{t`No view is saved yet. Set filters and save them under a name.`}</p>
      ) : (
        <ul className="space-y-1">
          {views.map((view) => (
            <li key={view.name} className="flex items-center gap-1">
              <button
                type="button"
                className="min-w-0 grow truncate rounded-sm py-1 text-left text-accent hover:underline"
                onClick={() => open(view)}
              >
                {view.name}
              </button>
              <Button
                tone="quiet"
                aria-label={t`Rename ${view.name}`}
                onClick={() => [setRenamed(view.name), setName(view.name)]}
              >{t`Rename`}</Button>
              <Button
                tone="quiet"
                aria-label={t`Delete ${view.name}`}
                onClick={() => onChange({ views: views.filter((one) => one !== view) })}
              >{t`Delete`}</Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') keep(name.trim());
        }}
      >
        <TextField
          label={renamed === undefined ? t`Name of this view` : t`New name of ${renamed}`}
          value={name}
          required
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{renamed === undefined ? t`Save view` : t`Rename view`}</Button>
      </form>
    </div>
  );
}
