import { SaxesParser } from 'saxes';
import { decodeXml } from '#functions/formats/ddex/decode-xml.ts';
import { readComposites } from '#functions/formats/ddex/read-composites.ts';
import { readErn } from '#functions/formats/ddex/read-ern.ts';
import { COMPOSITES } from '#functions/formats/ddex/wanted-composites.ts';
import { XmlParser } from '#functions/formats/ddex/xml-parser.ts';
import { generateErn } from '#test/support/ddex/generate-ern.ts';

const v = process.argv[2] === '4.3' ? '4.3' : '3.8.2';
const pieces: Uint8Array[] = [];
for await (const p of generateErn({ recordings: 4000, version: v, seed: 1 })) pieces.push(p);
async function* s() {
  yield* pieces;
}
const shape = v === '4.3' ? 'ern-4' : 'ern-3';
const all: Record<string, () => Promise<unknown>> = {
  bare: async () => {
    const parser = new SaxesParser({ xmlns: false, position: false });
    const d = new TextDecoder();
    let n = 0;
    const hear = () => {
      n += 1;
    };
    parser.on('opentag', hear);
    parser.on('closetag', hear);
    parser.on('text', hear);
    for await (const p of s()) parser.write(d.decode(p, { stream: true }));
    parser.close();
    return n;
  },
  decode: async () => {
    let n = 0;
    for await (const p of decodeXml(s())) n += p.length as number;
    return n;
  },
  xmlparser: async () => {
    let n = 0;
    const x = new XmlParser({
      enter() {
        n++;
      },
      leave() {},
      text() {},
      refuse() {},
    });
    x.listen('texts');
    for await (const p of decodeXml(s())) x.write(p as string);
    return n;
  },
  composites: async () => {
    let n = 0;
    for await (const e of readComposites(s(), () => COMPOSITES[shape].wanted)) n += e.length;
    return n;
  },
  full: async () => {
    let n = 0;
    for await (const _ of readErn(s(), { territory: 'GH' })) n++;
    return n;
  },
};
const best: Record<string, number> = {};
for (let i = 0; i < 12; i++)
  for (const [k, f] of Object.entries(all)) {
    const t = process.cpuUsage();
    await f();
    const u = process.cpuUsage(t);
    best[k] = Math.min(best[k] ?? 1e9, (u.user + u.system) / 1000);
  }
console.log(
  v,
  Object.entries(best)
    .map(([k, x]) => `${k} ${x.toFixed(0)}`)
    .join('  '),
);
