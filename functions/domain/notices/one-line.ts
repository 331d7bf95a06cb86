/** A text on one line: what people typed must not end a subject, nor look like another line of the mail. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
