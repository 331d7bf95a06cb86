/** Opens a file beside the page, so that the page stays even where the browser shows the file itself. */
export function openDownload(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener';
  link.download = '';
  link.click();
}
