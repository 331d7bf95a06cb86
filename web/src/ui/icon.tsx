/** Strokes on a 16 px grid, named by what they show. */
const PATHS = {
  house: 'M2 7.5 8 2l6 5.5M3.5 6.5V14h9V6.5M6.5 14v-4h3v4',
  globe:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM1.5 8h13M8 1.5c2 2 2.6 4.2 2.6 6.5S10 12.5 8 14.5M8 1.5C6 3.5 5.4 5.7 5.4 8S6 12.5 8 14.5',
  'circling-arrows':
    'M13.5 6A6 6 0 0 0 3 4.5L1.8 6M1.8 2.8V6H5M2.5 10A6 6 0 0 0 13 11.5l1.2-1.5M14.2 13.2V10H11',
  numbered: 'M2.5 3v3.5M6.5 4.5H14M2.5 9.5v3.5M6.5 11H14',
  hourglass: 'M4 1.5h8M4 14.5h8M5 1.5v3L8 8l3-3.5v-3M5 14.5v-3L8 8l3 3.5v3',
  card: 'M1.5 4h13v8.5h-13ZM1.5 7h13M4 10h3',
  'sound-wave': 'M2 9.5v-3M5 12V4M8 14V2M11 11V5M14 9v-2',
  person: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 14c.5-3 2.5-4.5 5.5-4.5s5 1.5 5.5 4.5',
  'two-people':
    'M5.5 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1 13.5c.4-2.6 2-3.8 4.5-3.8s4.1 1.2 4.5 3.8M10.5 3.2a2.5 2.5 0 0 1 0 4.6M11.8 9.9c1.8.4 2.9 1.6 3.2 3.6',
  sheet: 'M4 1.5h6L13 4.5v10H4ZM9.5 1.5V5H13M6.5 8h4M6.5 11h4',
  record: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  aerial:
    'M8 7.5v7M5 14.5h6M8 4.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM4.5 9.5a5 5 0 0 1 0-7M11.5 9.5a5 5 0 0 0 0-7',
  sliders: 'M2 4.5h6M11 4.5h3M2 11.5h3M8 11.5h6M9.5 3v3M6.5 10v3',
  bell: 'M3 11.5h10c-1-1-1.5-2-1.5-5a3.5 3.5 0 0 0-7 0c0 3-.5 4-1.5 5ZM6.5 13.5a1.5 1.5 0 0 0 3 0',
  help: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM6 6.2c0-2.6 4-2.6 4 0 0 1.6-2 1.6-2 3.3M8 11.6v.1',
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8l2.5 1.5',
  warning: 'M8 2 14.5 13.5h-13ZM8 6.5v3M8 11.5v.1',
  checklist: 'M2.5 4.5l1.2 1.2L6 3.3M2.5 10.5l1.2 1.2L6 9.3M8.5 4.5h5.5M8.5 10.5h5.5',
  tick: 'M3 8.5 6.5 12 13 4.5',
  calendar: 'M2 3.5h12v11H2ZM2 6.8h12M5 1.8v3M11 1.8v3',
  find: 'M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2ZM10.7 10.7 14.5 14.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  'arrow-out': 'M8 11V2.5M4.5 6 8 2.5 11.5 6M2 11v2.5h12V11',
  'sort-up': 'M4.5 9.5 8 6l3.5 3.5',
  'sort-down': 'M4.5 6.5 8 10l3.5-3.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing beside words, never in their place, so screen readers skip it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      className="size-4 shrink-0 fill-none stroke-current stroke-[1.4]"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
