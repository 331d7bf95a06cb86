import { readdirSync, readFileSync } from 'node:fs';
import { readLog } from '#test/support/logs/read-log.ts';
import { inPieces } from '#test/support/in-pieces.ts';
const dir = process.argv[2] ?? 'test/fixtures/as-sent/plays';
for (const f of readdirSync(dir)) {
  if (process.argv[3] && !f.includes(process.argv[3])) continue;
  const bytes = readFileSync(`${dir}/${f}`);
  const r = await readLog(() => inPieces(bytes), { fileName: f, stations: [{ stationId: 'baobab-fm', name: 'Baobab FM', timezone: 'Africa/Accra' }], mapping: process.argv[4] ? { stationId: process.argv[4] } : {} });
  console.log('==', f);
  console.log(JSON.stringify(r.proposal?.mapping), 'Q', JSON.stringify(r.proposal?.questions.map((q) => [q.code, q.field, q.examples])), 'A', JSON.stringify(r.proposal?.assumed.map((a) => `${a.code}=${a.value}`)));
  for (const row of r.rows) console.log('   ', row.kind === 'record' ? JSON.stringify({ ...row.record, playId: row.record.playId.slice(0, 9) }) : JSON.stringify(row).slice(0, 300));
}
