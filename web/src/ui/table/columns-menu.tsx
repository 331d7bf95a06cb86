import { t } from '@lingui/core/macro';
import { CheckField } from '#web/ui/check-field.tsx';
import type { ListSettings } from '#web/ui/list-settings.ts';

type ColumnsMenuProps = {
  readonly headings: readonly string[];
  readonly settings: ListSettings;
  readonly onChange: (changed: Partial<ListSettings>) => void;
};

/** Which columns of a list are shown, all but the first by choice, and how close its rows stand. */
export function ColumnsMenu({ headings, settings: { hidden, dense }, onChange }: ColumnsMenuProps) {
  const toggle = (heading: string) =>
    onChange({
      hidden: hidden.includes(heading) ? hidden.filter((one) => one !== heading) : [...hidden, heading],
    });
  return (
    <div className="w-56 space-y-4">
      <fieldset className="space-y-2">
        <legend className="mb-2 font-medium text-ink-soft">{t`Columns`}</legend>
        {headings.map((heading, at) => (
          <CheckField
            key={heading}
            label={heading}
            checked={at === 0 || !hidden.includes(heading)}
            disabled={at === 0}
            onChange={() => toggle(heading)}
          />
        ))}
      </fieldset>
      <CheckField
        label={t`Dense rows`}
        checked={dense}
        onChange={(event) => onChange({ dense: event.target.checked })}
      />
    </div>
  );
}
