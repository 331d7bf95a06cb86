const NOT_TEXT = /^(radio|checkbox|button|submit|file)$/;

/** Whether a key pressed here writes something, so that it must not do anything else. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.test(target.type);
  return (
    target instanceof HTMLElement && (/^(TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable)
  );
}
