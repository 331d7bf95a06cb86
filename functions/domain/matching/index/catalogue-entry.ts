/**
 * One song of a catalogue as matching knows it. A work with several titles or recordings may have several entries
 * under one id: they never compete with each other.
 */
export type CatalogueEntry = {
  readonly id: string;
  readonly title: string;
  readonly artist?: string | undefined;
  readonly writers?: string | undefined;
  readonly isrcs?: readonly string[] | undefined;
  readonly iswc?: string | undefined;
  readonly durationSeconds?: number | undefined;
};
