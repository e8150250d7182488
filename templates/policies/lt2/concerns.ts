import { concernSheet } from '#templates/policies/usual/concerns/concern-sheet.ts';
import { inEnglish } from '#templates/policies/usual/concerns/in-english.ts';
import { planSheet } from '#templates/policies/usual/concerns/plan-sheet.ts';

/** What happens where the capability procedure takes over. */
const transition = {
  en: 'If progress is not satisfactory, performance will be managed under the Capability Procedure, which is notified in writing (2.2.6).',
};

const person = { en: 'Employee' };

/** The points that are documented in writing after the meeting (2.2.6). */
export const concern = inEnglish(
  concernSheet({
    title: { en: 'Performance concerns' },
    clause: '2.2.6',
    person,
    nature: { en: 'Nature and seriousness of the concerns' },
    view: { en: 'The employee’s comments on the concerns' },
    support: { en: 'Support that can be provided to help address the concerns' },
    reviewed: { en: 'How and when progress will be reviewed' },
    consequences: { en: 'Implications if no (or insufficient) improvement is made' },
    transition,
  }),
);

/** The support that follows, until progress is reviewed (2.2.6). */
export const plan = inEnglish(
  planSheet({
    title: { en: 'Documented concerns and support' },
    clause: '2.2.6',
    person,
    manager: { en: 'Appraiser or line manager' },
    monitoring: { en: 'How and when progress will be reviewed' },
    consequences: { en: 'Implications if no (or insufficient) improvement is made' },
    transition,
  }),
);
