/** Chance that comes again from the same seed. */
export type Chance = <T>(of: readonly T[]) => T;

export type MadeDay = readonly [year: number, month: number, dayOfMonth: number];

/** Somebody of a made-up list, as the program should keep them. */
export interface MadePerson {
  employeeNumber: string;
  familyName: string;
  givenName: string;
  jobTitle: string;
  startDate: MadeDay;
  leavingDate: MadeDay | undefined;
  hoursPerWeek: number;
  email: string;
}

export type MadeField = keyof MadePerson;

/** Chance by mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return (of) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const chosen = of[Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * of.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
}

const familyNames = [
  'Abel',
  'Bevan',
  'Wŷn',
  'Llŷr',
  "O'Brien",
  'Ap Gwynn',
  'Cohen-Tudur',
  'Łukasz',
  'Rhŵn',
  'van der Berg',
];
const givenNames = ['Ann', 'Siân', 'Zoë', 'Gwenllian', 'Björn', 'Tomos', 'Ŵyll', 'Renée', 'Mari Lois'];
const jobTitles = ['Class Teacher', 'Teaching Assistant', 'Cook', 'Caretaker', 'School Secretary', 'Midday Supervisor'];

/** People of different names, numbers and addresses. */
export function makePeople(chance: Chance): MadePerson[] {
  const names = new Set<string>();
  return Array.from({ length: chance([3, 5, 8, 13, 21, 34]) }, (_, at) => {
    let [familyName, givenName] = [chance(familyNames), chance(givenNames)];
    while (names.has(`${givenName} ${familyName}`)) [familyName, givenName] = [chance(familyNames), chance(givenNames)];
    names.add(`${givenName} ${familyName}`);
    const year = 2005 + chance([0, 3, 6, 9, 12, 15, 18]);
    return {
      employeeNumber: `${chance(['00', '', 'E'])}${100 + at}`,
      familyName,
      givenName,
      jobTitle: chance(jobTitles),
      startDate: chance([true, false]) ? [year, 9, 1] : [year, chance([1, 4, 6, 9, 11]), chance([2, 6, 12, 16, 28])],
      leavingDate: chance([false, false, false, true]) ? [2027, 8, 31] : undefined,
      hoursPerWeek: chance([32.5, 37, 22.5, 10, 27.5, 16.25]),
      email: `p${at}@x.example`,
    };
  });
}
