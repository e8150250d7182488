import { concernSheet } from '#templates/policies/usual/concerns/concern-sheet.ts';
import { inEnglish } from '#templates/policies/usual/concerns/in-english.ts';
import { planSheet } from '#templates/policies/usual/concerns/plan-sheet.ts';

/** What happens where the capability procedure takes over. */
const transition = {
  en: 'Where performance concerns are particularly serious, and/or there has been insufficient improvement, the performance management procedure will be suspended and the formal capability procedure will be invoked (8.2).',
};

const person = { en: 'Employee' };

/** What the manager explains, details and confirms in writing (8.1). */
export const concern = inEnglish(
  concernSheet({
    title: { en: 'Unsatisfactory performance: record of a concern' },
    clause: '8.1',
    person,
    nature: { en: 'Nature and seriousness of the concerns' },
    earlier: { en: 'Previous discussions and support' },
    view: { en: 'The employee’s comments' },
    targets: { en: 'Targets for future performance, in addition to existing ones' },
    support: { en: 'Further support agreed' },
    reviewed: { en: 'How, and by whom, progress will be monitored and when it will be reviewed' },
    consequences: { en: 'Consequences and process if there is no, or insufficient, improvement' },
    transition,
  }),
);

/** The monitoring period (8.1). */
export const plan = inEnglish(
  planSheet({
    title: { en: 'Monitoring period' },
    clause: '8.1',
    person,
    manager: { en: 'Manager' },
    areas: { en: 'Targets and support' },
    measures: { en: 'Target' },
    monitoring: { en: 'How, and by whom, progress will be monitored and when it will be reviewed' },
    consequences: { en: 'Consequences and process if there is no, or insufficient, improvement' },
    transition,
  }),
);
