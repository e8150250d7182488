import { day } from '#domain/days/dates.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { renderDocument } from '#electron/render/index.ts';
import { madeOf } from './every.ts';
import { cycle, readsOf, staff } from './school.ts';

const [first, second, third] = staff;
if (!first || !second || !third) throw new Error('there are three people');

/** A need as it is first written down. */
export const plain: TrainingNeed = {
  id: 'need-0' as TrainingNeed['id'], // readable
  staffId: first.id,
  cycleId: cycle.id,
  recordId: null,
  position: 1,
  need: 'Phonics',
  action: 'A course',
  whoActs: 'The office',
  byDay: day('2027-02-12'),
  theme: 'Reading',
  priority: '',
  provider: 'The consortium',
  costPence: null,
  state: 'open',
  doneOn: null,
  howWell: '',
  impact: '',
  continues: null,
};

/** Needs in each state, of two themes and of none, with costs and without. */
export const needs: TrainingNeed[] = [
  { ...plain, costPence: 123_450, state: 'booked' },
  { ...plain, theme: 'Safety', costPence: 0, state: 'met', doneOn: day('2026-12-01') },
  { ...plain, staffId: second.id, theme: 'Safety', costPence: 8_000, state: 'withdrawn' },
  { ...plain, staffId: second.id, theme: '', costPence: null, priority: 'Calm starts and ends of the day' },
  { ...plain, staffId: third.id, costPence: 2_050, state: 'open' },
];

/** The summary of some needs. */
export const summaryOf = (of: readonly TrainingNeed[]) =>
  madeOf(
    'training-needs-summary',
    { of: 'cycle', cycleId: cycle.id },
    {
      ...readsOf(),
      trainingNeeds: { inCycle: () => [...of], ofPerson: () => [] },
    },
  );
/** The same in Excel. */
export const workbookOf = (of: readonly TrainingNeed[], language: LanguageChoice = 'en') =>
  renderDocument(summaryOf(of), { language, format: 'excel' });
