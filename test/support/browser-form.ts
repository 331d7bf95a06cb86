import type { Page } from 'playwright-core';

/** What goes into a form, field by field as their labels read. */
export type Entries = Readonly<Record<string, string>>;

/** Fills the open dialog and presses the button that submits it. */
export async function fillDialog(page: Page, entries: Entries, verb: string): Promise<void> {
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  for (const [label, value] of Object.entries(entries)) {
    const field = dialog.getByLabel(label, { exact: false }).first();
    const isChoice = await field.evaluate((element) => element.tagName === 'SELECT');
    if (isChoice) await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
