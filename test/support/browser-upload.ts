import type { Page } from 'playwright-core';

/** Chooses a CSV in the drop area. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
}

/** {@link chooseFile}, then waits until its ingestion has succeeded; gives what the page says of it, row by row. */
export async function uploadCsv(page: Page, name: string, text: string): Promise<string> {
  await chooseFile(page, name, text);
  const result = page.getByRole('region', { name: /ingestion$/ });
  await result.getByText('Succeeded').waitFor();
  return result.ariaSnapshot();
}
