import { lengthText, numberText } from '#functions/formats/xlsx/number-text.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * The value of a cell as text, as workbooks give it, from its attributes (OpenDocument 1.3 part 3, §19.385): a date as
 * ISO 8601 without a fraction, a time as `00:03:27`, a percentage as what stands before its sign. Undefined where the
 * text within the cell is its value.
 */
export function cellText(attributes: Attributes): string | undefined {
  if (attributes['calcext:value-type'] === 'error') return '';
  const raw = attributes['office:value'] ?? '';
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return numberText(raw, { meaning: 'number', isFrom1904: false });
    case 'percentage':
      return numberText(raw, { meaning: 'percentage', isFrom1904: false });
    case 'date':
      return attributes['office:date-value']?.replace(/\.\d+$/, '').slice(0, LONGEST_DATE);
    case 'time':
      return timeText(attributes['office:time-value'] ?? '');
    case 'boolean':
      return attributes['office:boolean-value'] === 'true' ? 'true' : 'false';
    default:
      return attributes['office:string-value'];
  }
}

const LONGEST_DATE = 19;

/** `PT18H38M51.5S` as `18:38:52`. */
function timeText(text: string): string {
  const match = /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d{1,20})?)S)?$/.exec(text);
  if (match === null) return text;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return lengthText(Math.round((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)));
}
