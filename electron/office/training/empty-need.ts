import type { TrainingNeed } from '#domain/record/rows.ts';

/** A training need of which nothing is said yet. */
export const emptyNeed = {
  need: '',
  action: '',
  whoActs: '',
  byDay: null,
  theme: '',
  priority: '',
  provider: '',
  costPence: null,
  state: 'open',
  doneOn: null,
  howWell: '',
  impact: '',
  continues: null,
} as const satisfies Partial<TrainingNeed>;
