/** Where to sign in, as `/config.json` says; it is deployed beside the site. */
export type SiteConfig = { readonly authority: string; readonly clientId: string; readonly scope: string };

/** Reads `/config.json`; throws when the site was deployed without it. */
export async function readSiteConfig(): Promise<SiteConfig> {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  const config: SiteConfig = await response.json();
  return config;
}
