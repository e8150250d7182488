import { inEnglish } from '#templates/policies/usual/concerns/in-english.ts';
import { observationForm, stepsOfObservation } from '#templates/policies/usual/observations.ts';

/** What was seen when somebody dropped in, and the conversation after it, in which next steps are agreed (19, 22). */
export const observation = inEnglish(
  observationForm({
    title: { en: 'Drop-in or monitoring: record and feedback' },
    clause: '19, 22',
    strengths: { en: 'Areas of strength' },
    areas: { en: 'Areas that need some attention' },
    actions: { en: 'Next steps agreed' },
  }),
);

export const observationSteps = inEnglish(stepsOfObservation('19, 22'));
