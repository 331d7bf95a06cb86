import type { XmlRoot } from './composite-reader.ts';

const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/;
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * The root element in the beginning of an XML text, past comments and instructions; `doctype` where one stands before
 * it, undefined where the text is no XML or the root is not whole. For telling formats apart; a reader parses properly.
 */
export function findRoot(text: string): XmlRoot | 'doctype' | undefined {
  let at = 0;
  for (;;) {
    while (/\s|\uFEFF/.test(text[at] ?? '')) at += 1;
    const skipped = SKIPPED.find(({ open }) => text.startsWith(open, at));
    if (skipped === undefined) break;
    const end = text.indexOf(skipped.close, at + skipped.open.length);
    if (end === -1) return undefined;
    at = end + skipped.close.length;
  }
  if (text.startsWith('<!', at)) return 'doctype';
  const end = text.indexOf('>', at);
  const name = text[at] === '<' ? NAME.exec(text.slice(at + 1, at + 1 + MAX_NAME))?.[0] : undefined;
  if (name === undefined || end === -1) return undefined;
  const found = text.slice(at + 1 + name.length, end).matchAll(ATTRIBUTE);
  const attributes = Object.fromEntries(
    [...found].map(([, key = '', double, single]) => [key, double ?? single ?? '']),
  );
  const [prefix, local] = name.includes(':') ? name.split(':') : [undefined, name];
  const namespace = attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? '';
  return { name: local ?? name, namespace: namespace.trim(), attributes };
}

const MAX_NAME = 200;
const SKIPPED = [
  { open: '<!--', close: '-->' },
  { open: '<?', close: '?>' },
];
