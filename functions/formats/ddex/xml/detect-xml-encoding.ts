/** How the bytes of an XML file are to be read, and how many of them are the byte order mark. */
export type XmlEncoding = {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'unknown';
  readonly markBytes: number;
  /** What the declaration says where the bytes say otherwise, or what is not read. */
  readonly declared?: string;
};

/**
 * Tells the encoding from a file's first bytes: the byte order mark, else the look of `<?` in UTF-16, else the XML
 * declaration, else UTF-8 (XML 1.0, appendix F). ISO-8859-1 is read as Windows-1252, as browsers do: the two differ
 * in control characters only. A declaration of UTF-16 in a file that is plainly not is not believed.
 */
export function detectXmlEncoding(head: Uint8Array): XmlEncoding {
  for (const { mark, encoding, markBytes } of SIGNS) {
    if (!mark.every((byte, at) => head[at] === byte)) continue;
    const declared = encoding === 'utf-8' ? declaredIn(head.subarray(markBytes)) : undefined;
    const isOther = declared !== undefined && ENCODINGS[declared.toLowerCase()] !== encoding;
    return { encoding, markBytes, ...(isOther && { declared }) };
  }
  const declared = declaredIn(head);
  if (declared === undefined) return { encoding: 'utf-8', markBytes: 0 };
  if (declared.toLowerCase().startsWith('utf-16')) return { encoding: 'utf-8', markBytes: 0, declared };
  const encoding = ENCODINGS[declared.toLowerCase()];
  return encoding === undefined
    ? { encoding: 'unknown', markBytes: 0, declared }
    : { encoding, markBytes: 0 };
}

/** Whether more bytes could still change what {@link detectXmlEncoding} says. */
export function isDeclarationOpen(head: Uint8Array): boolean {
  if (head.length < LONGEST_SIGN) return true;
  const text = Buffer.from(head).toString('latin1');
  const start = head[0] === 0xef ? text.slice(3) : text;
  return (start.startsWith('<?xml') || '<?xml'.startsWith(start)) && !start.includes('?>');
}

const LONGEST_SIGN = 4;
const SIGNS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8', markBytes: 3 },
  { mark: [0xff, 0xfe], encoding: 'utf-16le', markBytes: 2 },
  { mark: [0xfe, 0xff], encoding: 'utf-16be', markBytes: 2 },
  { mark: [0x3c, 0x00], encoding: 'utf-16le', markBytes: 0 },
  { mark: [0x00, 0x3c], encoding: 'utf-16be', markBytes: 0 },
] as const;

const ENCODINGS: Readonly<Record<string, XmlEncoding['encoding']>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  iso8859_1: 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};

function declaredIn(head: Uint8Array): string | undefined {
  const text = Buffer.from(head).toString('latin1');
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(text)?.[1];
}
