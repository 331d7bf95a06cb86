/** How a field of a form is called on the page; undefined where it has no label, as a field that is not drawn. */
export function labelIn(form: HTMLFormElement | null, field: string): string | undefined {
  const found = form?.elements.namedItem(field);
  const control = found instanceof RadioNodeList ? found[0] : found;
  const isLabelled =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement;
  return isLabelled ? control.labels?.[0]?.firstChild?.textContent?.trim() : undefined;
}
