import { z } from 'zod';
import { sessionRead, task, write } from '#contract/operation.ts';
import { dayShape, line, nothing, prose, staffId } from '#contract/shapes.ts';
import { FIRST_YEAR, LAST_YEAR } from '#domain/days/years.ts';
import { leftOutOfLetterhead } from '#domain/letterhead.ts';
import { nation, priorityOwner, yearPlanSchema } from '#domain/school.ts';
import { languageChoice } from '#domain/text/bilingual.ts';

const offices = z.strictObject({ headteacherId: staffId.nullable(), businessManagerId: staffId.nullable() });

const setUpStep = z.enum(['school', 'people', 'recovery', 'policy', 'terms', 'staff', 'offices', 'cycle', 'backup']);

export const school = {
  'school.read': sessionRead(
    nothing,
    z.object({
      name: z.string(),
      nation,
      address: z.string(),
      /** The logo as a data: address, or null. */
      logo: z.string().nullable(),
      /** The Word file that papers carry as letterhead, what it says, and what of it was left out; null for the usual one. */
      letterhead: z.object({ name: z.string(), words: z.string(), leftOut: z.array(leftOutOfLetterhead) }).nullable(),
      documentLanguage: languageChoice,
      headteacherId: staffId.nullable(),
      businessManagerId: staffId.nullable(),
      /** The improvement plans by school year, the earliest first. */
      priorities: z.array(yearPlanSchema),
      /** The school year of today. */
      thisYear: z.int(),
      demo: z.boolean(),
      /** Who holds the offices is the headteacher's to say, and somebody else is here. */
      officesAreHeadteachers: z.boolean(),
      /** The office alone said who holds the offices, and the headteacher, who is here, has not yet. */
      officesToCheck: z.boolean(),
    }),
    ['school'],
  ),
  'school.update': write(
    z.strictObject({
      name: line,
      nation,
      address: prose,
      documentLanguage: languageChoice,
    }),
    nothing,
    ['school', 'changes'],
    { about: () => ({ of: 'school' }), undo: () => 'school-changed' },
  ),
  /** Whose records would move into the headteacher's part if these two held the offices. */
  'school.lookAtOffices': sessionRead(
    offices,
    z.object({
      moves: z.array(z.object({ staffId, name: z.string(), records: z.int() })),
      /** Until when at the latest a copy is kept in which the office can still open them; null where none was made. */
      copiesUntil: dayShape.nullable(),
    }),
    ['school', 'staff', 'reviews', 'cycles', 'training', 'backups'],
  ),
  /** Once the records have a headteacher, this is the headteacher's; the records of whoever it names move at once. */
  'school.setOffices': write(offices, nothing, ['school', 'staff', 'cycles', 'reviews', 'training', 'changes'], {
    about: () => ({ of: 'school' }),
    undo: () => 'offices-set',
    moves: 'silent',
  }),
  /** The priorities of one school year, all of them. */
  'school.setPriorities': write(
    z.strictObject({
      year: z.int().min(FIRST_YEAR).max(LAST_YEAR),
      priorities: z.array(z.strictObject({ text: line, welsh: line, whose: priorityOwner })).max(60),
    }),
    nothing,
    ['school', 'changes'],
    { about: () => ({ of: 'school' }), undo: () => 'priorities-changed' },
  ),
  'school.chooseLogo': task(nothing, z.object({ chosen: z.boolean() }), ['school'], {
    leaves: 'nothing',
    undo: () => 'logo-changed',
    watched: true,
  }),
  'school.removeLogo': write(nothing, nothing, ['school'], {
    about: () => ({ of: 'school' }),
    undo: () => 'logo-changed',
    watched: true,
  }),
  'school.chooseLetterhead': task(nothing, z.object({ chosen: z.boolean() }), ['school'], {
    leaves: 'nothing',
    undo: () => 'letterhead-changed',
    watched: true,
  }),
  'school.removeLetterhead': write(nothing, nothing, ['school'], {
    about: () => ({ of: 'school' }),
    undo: () => 'letterhead-changed',
    watched: true,
  }),
  /** What is still to do before the school can work; `optional` parts are never asked for twice. */
  'school.setUp': sessionRead(
    nothing,
    z.object({
      steps: z.array(z.object({ step: setUpStep, done: z.boolean(), optional: z.boolean() })),
      finished: z.boolean(),
    }),
    ['vault', 'school', 'policy', 'calendar', 'staff', 'cycles', 'backups'],
  ),
};
