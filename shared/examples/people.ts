import type { z } from 'zod';
import type { Person } from '#shared/schemas/people.ts';

/** Somebody whom the user pool knows by e-mail alone. */
export const person: z.input<typeof Person> = {
  id: '6478b4d8-30f1-70a4-5c1e-2b8f5f0c7d11',
  name: null,
  email: 'finance@society.example',
  role: 'Finance',
};
