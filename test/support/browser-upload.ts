import type { Page } from 'playwright-core';

/** Chooses a file in the drop area: a CSV, or a workbook by its bytes. */
export async function chooseFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  await (await chooser).setFiles({
    name,
    mimeType: typeof content === 'string' ? 'text/csv' : 'application/octet-stream',
    buffer: Buffer.from(content),
  });
}

/** {@link chooseFile}, then waits until its ingestion has succeeded; gives what the page says of it, row by row. */
export async function uploadCsv(page: Page, name: string, text: string): Promise<string> {
  await chooseFile(page, name, text);
  const result = page.getByRole('region', { name: /ingestion$/ });
  await result.getByText('Succeeded').waitFor();
  return result.ariaSnapshot();
}
