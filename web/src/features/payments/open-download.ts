/** Downloads a file in a tab of its own, so that the page stays where the browser shows the file instead. */
export function openDownload(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener';
  link.download = '';
  link.click();
}
