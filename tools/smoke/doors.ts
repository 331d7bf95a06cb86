type Door = {
  readonly path: string;
  /** What a good answer is, in a few words. */
  readonly wanted: string;
  readonly isGood: (answer: Response, text: string) => boolean;
};

/** What answers without a token wherever the system runs. */
const DOORS: readonly Door[] = [
  {
    path: '/',
    wanted: 'the site, under its content security policy',
    isGood: (answer, text) =>
      answer.status === 200 && /<html/i.test(text) && answer.headers.has('content-security-policy'),
  },
  {
    path: '/config.json',
    wanted: 'the site’s configuration with its sign-in',
    isGood: (answer, text) => answer.status === 200 && /clientId/i.test(text),
  },
  { path: '/api/health', wanted: 'a healthy API', isGood: (answer) => answer.status === 200 },
  {
    path: '/api/openapi.json',
    wanted: 'the contract',
    isGood: (answer, text) => answer.status === 200 && text.includes('"openapi"'),
  },
  {
    path: '/api/partners',
    wanted: 'a refusal without a token',
    isGood: (answer) => answer.status === 401,
  },
];

/** Knocks at every door and logs what it found. Throws with all that are not as they must be. */
export async function knock(url: string, log: (line: string) => void): Promise<void> {
  const wrong: string[] = [];
  for (const { path, wanted, isGood } of DOORS) {
    const answer = await fetch(new URL(path, url), { redirect: 'manual' });
    const text = await answer.text();
    const good = isGood(answer, text);
    log(`${good ? 'ok ' : 'BAD'} ${path}: ${wanted}${good ? '' : `, but ${answer.status} came`}`);
    if (!good) wrong.push(path);
  }
  if (wrong.length > 0) throw new Error(`Not as they must be: ${wrong.join(', ')}`);
}
