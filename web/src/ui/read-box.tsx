import {
  type ChangeEvent,
  type ComponentProps,
  type FocusEvent,
  type Ref,
  useCallback,
  useRef,
  useState,
} from 'react';
import type { Reading } from '#web/format/reading.ts';

type ReadBoxProps = Omit<ComponentProps<'input'>, 'value' | 'defaultValue'> & {
  readonly value?: string | undefined;
  /** What is meant by what is typed. */
  readonly read: (typed: string) => Reading;
  /** How what is meant is written while nobody types. */
  readonly show: (value: string) => string;
  /** Told once somebody has typed what cannot be read, and once it can be again. */
  readonly onRefused: (why: string | undefined) => void;
};

/**
 * A box that people type into as they write, while whoever asks it for its value gets what is meant. What cannot be
 * read stays as it is typed, and its form is not sent.
 */
export function ReadBox({
  read,
  show,
  value,
  ref,
  onChange,
  onBlur,
  onFocus,
  onRefused,
  ...input
}: ReadBoxProps) {
  const [typed, type] = useState<string>();
  const known = useRef<{ readonly box: HTMLInputElement; readonly asMeant: HTMLInputElement }>(null);
  const meant = useCallback(
    (box: HTMLInputElement) => {
      if (known.current?.box !== box) known.current = { box, asMeant: asMeant(box, { read, show }) };
      return known.current.asMeant;
    },
    [read, show],
  );
  const pass = <E extends ChangeEvent<HTMLInputElement> | FocusEvent<HTMLInputElement>>(event: E): E => {
    const target = meant(event.currentTarget);
    return { ...event, target, currentTarget: target };
  };
  const check = (box: HTMLInputElement) => {
    const reading = read(box.value);
    const why = 'refused' in reading ? reading.refused : undefined;
    box.setCustomValidity(why ?? '');
    return why;
  };
  const isControlled = value !== undefined;
  return (
    <input
      autoComplete="off"
      {...input}
      type="text"
      ref={(box) => give(ref, box === null ? null : meant(box))}
      {...(isControlled && { value: typed ?? show(value) })}
      onFocus={(event) => {
        if (isControlled) type(event.currentTarget.value);
        onFocus?.(event);
      }}
      onChange={(event) => {
        check(event.currentTarget);
        onRefused(undefined);
        if (isControlled) type(event.currentTarget.value);
        onChange?.(pass(event));
      }}
      onBlur={(event) => {
        const box = event.currentTarget;
        const why = check(box);
        onRefused(why);
        if (why === undefined) {
          if (!isControlled) box.value = show(meant(box).value);
          type(undefined);
        }
        onBlur?.(pass(event));
      }}
    />
  );
}

type Meaning = Pick<ReadBoxProps, 'read' | 'show'>;

/** The box as its form sees it: its value is what is meant, and a value that is given to it is shown as people write. */
function asMeant(box: HTMLInputElement, { read, show }: Meaning): HTMLInputElement {
  return new Proxy(box, {
    get(target, name) {
      if (name === 'value') {
        const reading = read(target.value);
        return 'value' in reading ? reading.value : target.value;
      }
      const found: unknown = Reflect.get(target, name);
      return typeof found === 'function' ? found.bind(target) : found;
    },
    set(target, name, given) {
      return Reflect.set(target, name, name === 'value' && typeof given === 'string' ? show(given) : given);
    },
  });
}

function give(ref: Ref<HTMLInputElement> | undefined, box: HTMLInputElement | null): void {
  if (typeof ref === 'function') ref(box);
  else if (ref !== null && ref !== undefined) ref.current = box;
}
