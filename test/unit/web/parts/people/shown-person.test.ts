import { describe, expect, test } from '@jest/globals';
import { personChoices } from '#web/parts/people/person-choices.ts';
import { shownPerson, type WirePerson } from '#web/parts/people/shown-person.ts';

const person = (over: Partial<WirePerson>): WirePerson => ({
  ...{ id: '6478b4d8', name: 'Finance 1', email: 'one@society.example', role: 'Finance' },
  ...over,
});

describe('shownPerson', () => {
  test.each<[string, Partial<WirePerson>, ReturnType<typeof shownPerson>]>([
    ['the name, with the address behind it', {}, { words: 'Finance 1', title: 'one@society.example' }],
    [
      'the address of one without a name, with the id behind it',
      { name: null },
      { words: 'one@society.example', title: '6478b4d8' },
    ],
    [
      'the name of one without an address, with the id behind it',
      { email: null },
      { words: 'Finance 1', title: '6478b4d8' },
    ],
    ['the id of one who was forgotten', { name: null, email: null }, { words: '6478b4d8', title: undefined }],
  ])('is %s', (_, over, shown) => {
    expect(shownPerson('6478b4d8', [person({ id: 'other', name: 'Ops 1' }), person(over)])).toEqual(shown);
  });

  test('is the id where nobody has it', () => {
    expect(shownPerson('gateway', [person({})])).toEqual({
      words: 'gateway',
      title: undefined,
    });
  });
});

describe('personChoices', () => {
  test('tell two of one name apart, in the order of their names', () => {
    const people = [
      person({}),
      person({ id: 'two', email: 'two@society.example' }),
      person({ id: 'three', name: 'Admin 1' }),
    ];
    expect(Object.entries(personChoices(people, undefined))).toEqual([
      ['three', 'Admin 1'],
      ['6478b4d8', 'Finance 1 (one@society.example)'],
      ['two', 'Finance 1 (two@society.example)'],
    ]);
  });

  test('have the one that an address names, though nobody knows it', () => {
    expect(personChoices([person({})], 'job_01J')).toEqual({ '6478b4d8': 'Finance 1', job_01J: 'job_01J' });
    expect(personChoices([person({})], '6478b4d8')).toEqual({ '6478b4d8': 'Finance 1' });
  });
});
