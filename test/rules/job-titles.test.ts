import { expect, test } from 'vitest';
import { guessGroup } from '#domain/staff/job-titles.ts';

test.each([
  ['Teaching Assistant', 'class-support'],
  ['HLTA', 'class-support'],
  ['Nursery Nurse', 'class-support'],
  ['Cynorthwyydd Addysgu', 'class-support'],
  ['SEN Teaching Assistant (1:1)', 'class-support'],
  ['Caretaker', 'other-support'],
  ['School Business Manager', 'other-support'],
  ['PA to the Headteacher', 'other-support'],
  ['Headteacher’s PA', 'other-support'],
  ['Ysgrifenyddes', 'other-support'],
  ['Gofalwr', 'other-support'],
  ['ICT Technician', 'other-support'],
  ['Teacher of ICT', 'teacher'],
  ['Deputy Headteacher', 'teacher'],
  ['Head of Year 6', 'teacher'],
  ['Athrawes', 'teacher'],
  ['Dirprwy Bennaeth', 'teacher'],
  ['Headteacher', 'headteacher'],
  ['Acting Head Teacher', 'headteacher'],
  ['Pennaeth', 'headteacher'],
  ['Executive Headteacher', 'executive'],
  ['Trust HR Director', 'central'],
  ['Conductor', undefined],
  ['', undefined],
])('the job title %s is guessed to be of %s', (jobTitle, group) => {
  expect(guessGroup(jobTitle)).toBe(group);
});
