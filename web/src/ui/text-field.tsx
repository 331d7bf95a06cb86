import { type ComponentProps, useState } from 'react';
import { CalendarButton } from './calendar-button.tsx';
import { controlClass } from './control-class.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import { KINDS_OF_TEXT } from './kinds-of-text.ts';
import { ReadBox } from './read-box.tsx';

type TextFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'id' | 'value' | 'defaultValue'> & {
    readonly value?: string | undefined;
    /** An amount of money: two digits after the point at most. */
    readonly isMoney?: boolean;
  };

/** One line of text; a date or a number is typed as people write it, and its form gets it as it is sent. */
export function TextField({ label, hint, error, className = '', isMoney = false, ...input }: TextFieldProps) {
  const [refused, refuse] = useState<string>();
  const kind = kindOf(input.type, input.inputMode, isMoney);
  const look = `${controlClass} ${className}`;
  return (
    <FieldFrame label={label} hint={hint} error={error ?? refused} optional={input.required !== true}>
      {(wiring) => {
        if (kind === undefined) return <input {...input} {...wiring} className={look} />;
        const box = (
          <ReadBox {...KINDS_OF_TEXT[kind]} {...input} {...wiring} onRefused={refuse} className={look} />
        );
        return kind === 'date' ? <CalendarButton>{box}</CalendarButton> : box;
      }}
    </FieldFrame>
  );
}

function kindOf(
  type: string | undefined,
  mode: string | undefined,
  isMoney: boolean,
): keyof typeof KINDS_OF_TEXT | undefined {
  if (type === 'date') return 'date';
  if (isMoney) return 'money';
  if (mode === 'decimal') return 'decimal';
  return mode === 'numeric' ? 'whole' : undefined;
}
