import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import { textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrHeader, CwrVersion } from '#functions/formats/cwr/transaction.ts';

/**
 * What an HDR record says. A sender type of two digits is the beginning of an IPI name number of eleven, which is put
 * together again; societies are their three digits, other senders their IPI name number without zeros before it, or
 * the code of four letters of 3.x.
 */
export function readHeader(version: CwrVersion, text: string): CwrHeader {
  const field = (name: string) => textAt(text, spanOf(version, 'HDR', name));
  const type = field('senderType').toUpperCase();
  const fileName = field('fileName');
  return {
    version,
    senderType: type,
    senderId: senderId(type, field('senderId') || field('senderIpiNameNumber')),
    senderName: field('senderName'),
    creationDate: field('creationDate'),
    creationTime: field('creationTime'),
    characterSet: field('characterSet'),
    ...(fileName !== '' && { fileName }),
  };
}

function senderId(type: string, id: string): string {
  if (!/^\d+$/.test(id)) return id;
  if (/^\d\d$/.test(type)) return withoutZeros(`${type}${id}`);
  return type === 'SO' ? withoutZeros(id).padStart(3, '0') : withoutZeros(id);
}

const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '');
