import { mkdirSync } from 'node:fs';
import { addressesFrom } from '#infra/local/addresses.ts';
import { startCompute } from '#infra/local/compute.ts';
import { engineOn } from '#infra/local/dynamodb/engine.ts';
import { makeTables } from '#infra/local/dynamodb/tables.ts';
import { listen } from '#infra/local/process/http-server.ts';
import { readBody } from '#infra/local/process/read-body.ts';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import { readTemplate } from '#infra/local/template/template.ts';

/**
 * `node told-program.ts PORT DATA TEMPLATE BUNDLE [SLOW_DOWN]`: a template's table, buckets, functions and state machines, each function
 * replaced by one bundle. `POST /NAME` calls a function with the body and answers its outcome.
 */
const [port = '', folder = '', templateFolder = '', bundle = '', slowDown] = process.argv.slice(2);
const LIMIT_BYTES = 1_000_000;

const addresses = addressesFrom(Number(port));
const template = readTemplate(templateFolder);
const say = (line: string): void => console.log(line);
mkdirSync(folder, { recursive: true });
const engine = engineOn({ addresses, folder, say, own: () => undefined, gaveUp: say });
process.once('SIGTERM', () => engine.end().then(() => process.exit(0)));
await engine.start();
const { lambdas, calls, authority } = await startCompute(template, {
  ...{ addresses, folder, say },
  bundleOf: () => bundle,
});
await makeTables(template, addresses.dynamodb);
const slowDownEvery = slowDown === undefined ? undefined : Number(slowDown);
await startS3(template, { addresses, folder, say, calls, authority, slowDownEvery });
await listen(
  addresses.site,
  async (request, response) => {
    const body = await readBody(request, LIMIT_BYTES);
    const event: unknown = JSON.parse(body?.toString('utf8') ?? '{}');
    response.end(JSON.stringify(await lambdas.invoke(request.url?.slice(1) ?? '', event)));
  },
  say,
);
say('ready');
