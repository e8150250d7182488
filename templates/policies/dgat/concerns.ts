import { concernSheet } from '#templates/policies/usual/concerns/concern-sheet.ts';
import { inEnglish } from '#templates/policies/usual/concerns/in-english.ts';
import { planSheet } from '#templates/policies/usual/concerns/plan-sheet.ts';

/** What happens where the capability procedure takes over. */
const transition = {
  en: 'The performance management system will no longer apply, and performance will be managed under the Trust’s capability procedure, with an invitation to a formal capability meeting (26).',
};

const person = { en: 'Member of staff' };

/** What the reviewer and the member of staff meet about (23). */
export const concern = inEnglish(
  concernSheet({
    title: { en: 'Concerns about performance' },
    clause: '23',
    person,
    nature: { en: 'Nature and seriousness of the concerns' },
    view: { en: 'The member of staff’s comments' },
    support: { en: 'Support that will be provided to help address those specific concerns' },
    reviewed: { en: 'How, and by when, progress will be reviewed' },
    consequences: {
      en: 'Implications and process if no or insufficient improvement is made, and any implications for pay progression',
    },
    transition,
  }),
);

/** The informal support plan (24). */
export const plan = inEnglish(
  planSheet({
    title: { en: 'Informal support plan' },
    clause: '24',
    person,
    manager: { en: 'Reviewer' },
    areas: { en: 'Action plan and agreed support' },
    monitoring: { en: 'How, and by when, progress will be reviewed' },
    consequences: { en: 'Implications and process if no or insufficient improvement is made' },
    transition,
  }),
);
