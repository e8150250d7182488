import { inEnglish } from '#templates/policies/usual/concerns/in-english.ts';
import { observationForm, stepsOfObservation } from '#templates/policies/usual/observations.ts';

/** What was observed, and the feedback after it (2.2.4, 2.2.5). */
export const observation = inEnglish(
  observationForm({
    title: { en: 'Observation record' },
    clause: '2.2.4, 2.2.5',
    person: { en: 'Employee' },
    strengths: { en: 'Areas of strength' },
    areas: { en: 'Areas that need attention or where further support may be appropriate' },
  }),
);

export const observationSteps = inEnglish(stepsOfObservation('2.2.4, 2.2.5'));
