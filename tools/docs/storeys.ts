/** A storey of the house as the picture shows it: a box, by the folder whose files are in it. */
export type Storey = { readonly folder: string; readonly box: string; readonly within: Wing };
export type Wing = 'site' | 'lambda' | 'template' | 'ground';

/** What the boxes stand in, from the top of the picture down. */
export const WINGS: Readonly<Record<Wing, string>> = {
  site: 'web: the admin site',
  lambda: 'functions: what runs in Lambda',
  template: 'where it runs, and what people run',
  ground: 'what browser and server agree on',
};

/** Every storey. Where one folder lies in another, its files are in the inner one's storey. */
export const STOREYS: readonly Storey[] = [
  { folder: 'web/src/app', box: 'app', within: 'site' },
  { folder: 'web/src/features', box: 'features', within: 'site' },
  { folder: 'web/src/parts', box: 'parts', within: 'site' },
  { folder: 'web/src/forms', box: 'forms', within: 'site' },
  { folder: 'web/src/api', box: 'api', within: 'site' },
  { folder: 'web/src/ui', box: 'ui', within: 'site' },
  { folder: 'web/src/format', box: 'format', within: 'site' },
  { folder: 'functions/handlers', box: 'handlers', within: 'lambda' },
  { folder: 'functions/use-cases', box: 'use-cases', within: 'lambda' },
  { folder: 'functions/platform', box: 'platform', within: 'lambda' },
  { folder: 'functions/store', box: 'store', within: 'lambda' },
  { folder: 'functions/ports', box: 'ports', within: 'lambda' },
  { folder: 'functions/formats', box: 'formats', within: 'lambda' },
  { folder: 'functions/domain', box: 'domain', within: 'lambda' },
  { folder: 'tools', box: 'tools', within: 'template' },
  { folder: 'infra', box: 'infra', within: 'template' },
  { folder: 'infra/local', box: 'infra/local', within: 'template' },
  { folder: 'shared', box: 'shared', within: 'ground' },
];

/** The storey of a file, by the longest folder that it lies in. */
export function storeyOf(file: string): Storey | undefined {
  return STOREYS.filter(({ folder }) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length)
    .at(0);
}
