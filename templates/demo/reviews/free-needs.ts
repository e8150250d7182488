import { addDays, type Day } from '#domain/days/dates.ts';
import type { CycleId, TrainingNeedId } from '#domain/ids.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import { idOf } from '#templates/demo/ids.ts';
import { priorities } from '#templates/demo/school.ts';
import type { PersonKey } from '#templates/demo/staff/people.ts';
import { staffIdOf } from '#templates/demo/staff/staff.ts';
import type { PriorityKey } from '#templates/demo/texts/shape.ts';
import { workingDayFrom, workingDayUntil } from '#templates/demo/working-days.ts';

/** A training need that no review named: whose, what, and in how many days from today it is to be met. */
interface FreeNeed {
  person: PersonKey;
  need: string;
  action: string;
  whoActs: string;
  theme: string;
  priority: PriorityKey | null;
  provider: string;
  pounds: number;
  inDays: number;
  howWell?: string;
}

const freeNeeds: readonly FreeNeed[] = [
  {
    person: 'rhodri',
    need: 'Safeguarding, induction for new staff',
    action: 'Half-day with the designated person in the first week.',
    whoActs: 'Deputy headteacher',
    theme: 'Health and safety',
    priority: 'wellbeing',
    provider: 'In school',
    pounds: 0,
    inDays: -30,
    howWell: 'Attended on the second day; questions answered well.',
  },
  {
    person: 'nerys',
    need: 'Allergies: what to do at lunch',
    action: 'Twenty minutes with the school nurse, pens practised.',
    whoActs: 'Senior midday supervisor',
    theme: 'Health and first aid',
    priority: 'wellbeing',
    provider: 'School nurse',
    pounds: 0,
    inDays: 12,
  },
  {
    person: 'kelly',
    need: 'Fire drill and alarm panel',
    action: 'Walk round the building with the caretaker.',
    whoActs: 'Caretaker',
    theme: 'Health and safety',
    priority: 'site',
    provider: 'In school',
    pounds: 0,
    inDays: 20,
  },
  {
    person: 'dewi',
    need: 'Minibus driver assessment, renewal',
    action: 'Book the assessment before the licence check.',
    whoActs: 'Business manager',
    theme: 'Health and safety',
    priority: null,
    provider: 'Road safety team',
    pounds: 85,
    inDays: 60,
  },
];

/** The needs that no review named, each in the current cycle of its person. */
export function freeNeedsIn(cycleOf: (person: PersonKey) => CycleId, today: Day): TrainingNeed[] {
  return freeNeeds.map(({ person, inDays, pounds, priority, howWell = '', ...text }, at) => {
    const isMet = howWell !== '';
    return {
      id: idOf<TrainingNeedId>(`free-need/${person}`),
      staffId: staffIdOf(person),
      cycleId: cycleOf(person),
      recordId: null,
      position: at + 1,
      ...text,
      byDay: workingDayFrom(addDays(today, inDays)),
      priority: priority === null ? '' : priorities[priority],
      costPence: pounds * 100,
      state: isMet ? 'met' : 'open',
      doneOn: isMet ? workingDayUntil(addDays(today, inDays - 2)) : null,
      howWell,
      impact: '',
      continues: null,
    };
  });
}
