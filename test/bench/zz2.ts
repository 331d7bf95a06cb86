import { generateErn } from '#test/support/ddex/generate-ern.ts';
import { readComposites } from '#functions/formats/ddex/read-composites.ts';
import { COMPOSITES } from '#functions/formats/ddex/wanted-composites.ts';
import { messageState } from '#functions/formats/ddex/message-state.ts';
import { Findings } from '#functions/formats/ddex/findings.ts';
import { MessageReader } from '#functions/formats/ddex/message-reader.ts';
import { outcomesOf } from '#functions/formats/ddex/outcomes-of.ts';
const v = process.argv[2] === '4.3' ? '4.3' : '3.8.2';
async function* s() { yield* generateErn({ recordings: 2000, version: v, seed: 1 }); }
const shape = v === '4.3' ? 'ern-4' : 'ern-3';
const comps: any[] = []; let root: any;
for await (const e of readComposites(s(), (r) => { root = r; return COMPOSITES[shape].wanted; })) for (const x of e) if (x.kind === 'composite') comps.push(x.composite);
for (let i = 0; i < 60; i++) {
  const t = process.cpuUsage();
  const st = messageState({ format: 'ERN', version: v, sender: 'PADPIDA2015120100C', recipients: [], isTest: false, createdAt: '2026-01-01T00:00:00.000Z' }, 'GH');
  let k = 0;
  const by: Record<string, number> = {};
  const r = new MessageReader({ format: 'ERN', territory: 'GH' }); r.open(root);
  for (const c of comps) { const t0 = performance.now(); k += r.read(c).length; by[c.path] = (by[c.path] ?? 0) + performance.now() - t0; }
  const u = process.cpuUsage(t);
  if (i > 11) console.log(((u.user + u.system) / 1000).toFixed(0), k, JSON.stringify(by));
}
