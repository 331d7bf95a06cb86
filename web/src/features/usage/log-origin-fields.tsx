import { t } from '@lingui/core/macro';
import { StationPicker } from '#web/parts/licensing/station-picker.tsx';
import { Choice } from '#web/ui/choice.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { LogOrigin } from './log-origin.ts';

type LogOriginFieldsProps = { readonly origin: LogOrigin; readonly onChange: (origin: LogOrigin) => void };

/** Says whose log it is, so that the next one of the same station or sender is read alike. */
export function LogOriginFields({ origin, onChange }: LogOriginFieldsProps) {
  return (
    <>
      <fieldset className="space-y-2">
        <legend className="mb-2 font-medium">{t`Whose log is it?`}</legend>
        <div className="grid grid-cols-2 gap-2 max-sm:grid-cols-1">
          <Choice
            group="origin"
            title={t`One station`}
            note={t`How its log is read is kept for the station’s next one.`}
            checked={origin.of === 'one'}
            onChoose={() => onChange({ ...origin, of: 'one' })}
          />
          <Choice
            group="origin"
            title={t`Several stations`}
            note={t`A column of the log says which station each play is of.`}
            checked={origin.of === 'several'}
            onChoose={() => onChange({ ...origin, of: 'several' })}
          />
        </div>
      </fieldset>
      {origin.of === 'one' ? (
        <StationPicker
          legend={t`Which station is it of?`}
          chosen={origin.stationId}
          onChoose={(stationId) => onChange({ ...origin, stationId })}
        />
      ) : (
        <TextField
          label={t`Sender`}
          hint={t`Who sends logs of these stations, such as a monitoring service: its next log is read alike`}
          maxLength={200}
          value={origin.sender}
          onChange={({ target }) => onChange({ ...origin, sender: target.value })}
        />
      )}
    </>
  );
}
