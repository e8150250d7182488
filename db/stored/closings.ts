import { z } from 'zod';
import type { CycleClosing } from '#domain/cycle/closing.ts';
import { calendarKind } from '#domain/days/school-calendar.ts';
import type { CalendarEntryId, StaffId } from '#domain/ids.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import { prioritySchema } from '#domain/school.ts';
import { contractKind, payRange } from '#domain/staff/staff.ts';
import { languageChoice } from '#domain/text/bilingual.ts';
import { storedDay } from './days.ts';
import { prioritiesOfTexts } from './school.ts';
import { storedShape } from './stored-shape.ts';

const day = storedDay.nullable();
const text = z.string().nullable();
const staffId = z.custom<StaffId>((id) => typeof id === 'string');

const person = z.object({
  id: staffId,
  givenName: z.string(),
  familyName: z.string(),
  employeeNumber: text,
  jobTitle: z.string(),
  group: staffGroupId,
  startDate: day,
  contract: contractKind,
  contractEnds: day,
  hoursPerWeek: z.number().nullable(),
  // not kept before staff had them
  fte: z.number().nullable().default(null),
  weeksPerYear: z.number().nullable().default(null),
  lineManagerId: staffId.nullable(),
  email: text,
  qts: z.boolean(),
  payRange: payRange.nullable(),
  ewcRegistered: z.boolean(),
  language: languageChoice,
  probationEnds: day,
  inductionEnds: day,
  pausedFrom: day,
  pausedUntil: day,
  appraiserTrainedOn: day,
  leavingDate: day,
  site: text,
  otherJobTitle: text,
  otherGroup: staffGroupId.nullable(),
});

const entry = z.object({
  id: z.custom<CalendarEntryId>((id) => typeof id === 'string'),
  kind: calendarKind,
  name: z.string(),
  starts: storedDay,
  ends: storedDay,
});

const textsAlone = z.looseObject({ priorities: z.unknown() });

/** What was true when a cycle was closed. */
export const closingShape = storedShape<CycleClosing>(
  z.object({
    people: z.array(person),
    calendar: z.object({ entries: z.array(entry) }),
    priorities: z.array(prioritySchema),
  }),
  [(older) => ({ ...textsAlone.parse(older), priorities: prioritiesOfTexts(textsAlone.parse(older).priorities) })],
);
