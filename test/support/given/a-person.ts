import { SignedIn } from '#shared/schemas/people.ts';

/** Somebody of Finance as the sign-in says it, with an id as Cognito makes them. */
export const aPerson = (n: number, over: Partial<SignedIn> = {}): SignedIn =>
  SignedIn.parse({
    id: `6478b4d8-30f1-70a4-5c1e-${String(n).padStart(12, '0')}`,
    name: `Finance ${n}`,
    email: `finance-${n}@society.example`,
    role: 'Finance',
    ...over,
  });
