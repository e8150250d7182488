import { concernSheet } from '#templates/policies/usual/concerns/concern-sheet.ts';
import { inEnglish } from '#templates/policies/usual/concerns/in-english.ts';

/** What happens where the capability procedure takes over. */
export const transition = {
  en: 'The performance management process will no longer apply, and performance will be managed under the Capability Procedure; this is notified verbally and in writing (15.1).',
};

/** What the appraiser does where further development needs are identified (13.4). */
export const concern = inEnglish(
  concernSheet({
    title: { en: 'Development needs' },
    clause: '13.4',
    person: { en: 'Member of staff' },
    nature: { en: 'Feedback about the development requirements' },
    view: { en: 'The member of staff’s comments on the development needs' },
    support: { en: 'Support or development plan agreed, such as coaching, mentoring or structured observations' },
    reviewed: { en: 'How, and by when, the appraiser will review progress' },
    consequences: { en: 'Potential consequences that both are aware of' },
    transition,
  }),
);
