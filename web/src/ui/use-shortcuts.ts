import { type RefObject, useEffect, useRef } from 'react';
import { dialogOf } from './dialog-of.ts';
import { isTyping } from './is-typing.ts';

/** What single keys do, by `KeyboardEvent.key`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Single keys as shortcuts. With a `place` they work where it is: on the page while no dialog is open, or in the open
 * dialog; without one they work everywhere. In a text field they are letters.
 */
export function useShortcuts(shortcuts: Shortcuts, place?: RefObject<Element | null>): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(target))
        return;
      if (place !== undefined && dialogOf(target) !== dialogOf(place.current)) return;
      if (!Object.hasOwn(latest.current, key)) return;
      event.preventDefault();
      latest.current[key]?.();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [place]);
}
