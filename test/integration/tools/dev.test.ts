import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '#test/integration/local/eventually.ts';
import { type DevSystem, startDevSystem } from '#test/support/dev-system.ts';

const PAGE = 'web/src/app/sign-in-page.tsx';
const HEALTH = 'functions/use-cases/jobs/check-health.ts';
const CONTRACT = 'shared/contract/artists.ts';
let dev: DevSystem;

beforeAll(async () => {
  dev = await startDevSystem();
}, 180_000);
afterAll(() => dev.stop());

const at = (address: string, init: RequestInit = {}) => fetch(`${dev.addresses.site}${address}`, init);
const textAt = async (address: string) => (await at(address)).text();
const healthHas = (text: string) =>
  eventually(async () => (await textAt('/api/health')).includes(text) || undefined);

/** Makes an edit, tries what comes of it, and puts the file back as it was. `said` waits for what is said after the edit. */
async function withEdit(
  file: string,
  [text, instead]: readonly [string, string],
  act: (said: (pattern: RegExp) => Promise<string>) => Promise<void>,
): Promise<void> {
  const before = dev.said().length;
  const restore = dev.edit(file, text, instead);
  try {
    await act((pattern) => eventually(async () => pattern.exec(dev.said().slice(before))?.[0]));
  } finally {
    restore();
  }
}

describe('npm run dev', () => {
  test('serves the site from its sources, under a policy that lets Vite’s client in', async () => {
    const page = await at('/partners');
    expect(await page.text()).toContain('/@vite/client');
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain(`connect-src 'self' ${dev.addresses.site.replace('http', 'ws')}`);
    expect(policy).toContain("default-src 'self'");
    expect(await (await at('/config.json')).json()).toMatchObject({ authority: dev.addresses.signIn });
  });

  test('lets people sign in', async () => {
    const asked = { method: 'POST', body: '{"role":"Ops"}' };
    const token = await (await fetch(`${dev.addresses.signIn}/token-for`, asked)).text();
    const answer = await at('/api/partners', { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(200);
  });

  test('shows a page as it was saved, and tells the browser', async () => {
    const heard: string[] = [];
    const socket = new WebSocket(await socketAddress(), 'vite-hmr');
    socket.addEventListener('message', ({ data }) => heard.push(String(data)));
    await eventually(async () => heard.find((text) => text.includes('connected')));
    await textAt('/src/app/sign-in-page.tsx');
    dev.edit(PAGE, 'Licensing, matching', 'Saved, matching');
    await eventually(
      async () => (await textAt('/src/app/sign-in-page.tsx')).includes('Saved, matching') || undefined,
    );
    await eventually(async () => heard.find((text) => text.includes('reload')));
    socket.close();
  });

  test('answers with a function as it was saved', async () => {
    await withEdit(HEALTH, ["{ table: 'ok' }", "{ table: 'ok', saved: 'ok' }"], async (said) => {
      await healthHas('"saved":"ok"');
      await said(/functions? zamio-dev-api.* rebuilt, \d+\.\d s/);
    });
  });

  test('says what is wrong with a function, keeps the last good one, and recovers', async () => {
    await withEdit(HEALTH, ["{ table: 'ok' }", "{ table: 'ok', broken: 'ok }"], async (said) => {
      await said(/! the functions cannot be built; what ran before goes on\n[\s\S]*check-health\.ts:\d+:/);
      expect(await textAt('/api/health')).toContain('"table":"ok"');
      dev.edit(HEALTH, "broken: 'ok", "mended: 'ok'");
      await healthHas('"mended":"ok"');
    });
  });

  test('keeps the last good function when a new one cannot be loaded, and recovers', async () => {
    const early = "if (Date.now() > 0) throw new Error('early');\nexport async";
    await withEdit(HEALTH, ['export async', early], async (said) => {
      await said(/! zamio-dev-api cannot be loaded; what ran before goes on\n.*early/);
      expect(await textAt('/api/health')).toContain('"table":"ok"');
      dev.edit(HEALTH, early, 'export async');
      dev.edit(HEALTH, "{ table: 'ok' }", "{ table: 'ok', again: 'ok' }");
      await healthHas('"again":"ok"');
    });
  });

  test('takes a contract as it was saved into the gateway, the API’s document and the site', async () => {
    expect((await at('/api/saved-artists')).status).toBe(404);
    const route = (name: string) => `method: 'GET',\n  path: '/api/${name}'`;
    await withEdit(CONTRACT, [route('artists'), route('saved-artists')], async (said) => {
      await eventually(async () => (await at('/api/saved-artists')).status === 401 || undefined);
      await said(/template renewed, \d+ routes, \d+\.\d s/);
      await eventually(
        async () => (await textAt('/api/openapi.json')).includes('/saved-artists') || undefined,
      );
      await eventually(async () => (await contractInSite()).includes('/api/saved-artists') || undefined);
    });
  });

  test('says what is wrong with the template, keeps the last good one, and recovers', async () => {
    const zone = "timeZone: 'Africa/Accra'";
    await withEdit('infra/config.ts', [zone, zone.slice(0, -1)], async (said) => {
      await said(/! the template cannot be made; what ran before goes on\n[\s\S]*infra\/config\.ts/);
      expect((await at('/api/partners')).status).toBe(401);
      dev.edit('infra/config.ts', zone.slice(0, -1), zone);
      await said(/template renewed/);
    });
  });

  test('says what needs a restart', async () => {
    const hours = ['refreshTokenHours: 12', 'refreshTokenHours: 11'] as const;
    await withEdit('infra/config.ts', hours, async (said) => {
      await said(/! user pool changed: that needs a restart of npm run dev/);
    });
  });
});

/** The contract's module as the navigation of the site imports it. */
async function contractInSite(): Promise<string> {
  const importing = await textAt('/src/sections/sections.ts');
  return textAt(/"(\/@fs\/[^"]+\/shared\/contract\/artists\.ts[^"]*)"/.exec(importing)?.[1] ?? '');
}

/** Vite lets a client in that knows the token of its own module. */
async function socketAddress(): Promise<string> {
  const client = await textAt('/@vite/client');
  const token = /const wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  return `${dev.addresses.site.replace('http', 'ws')}/?token=${token}`;
}
