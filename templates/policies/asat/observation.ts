import { inEnglish } from '#templates/policies/usual/concerns/in-english.ts';
import { observationForm, stepsOfObservation } from '#templates/policies/usual/observations.ts';

/** What was seen by whoever monitored, and the feedback that is given as soon as practicable after it (6.1, 6.2). */
export const observation = inEnglish(
  observationForm({
    title: { en: 'Monitoring: observation, book monitoring or pupil discussion' },
    clause: '6.1, 6.2',
    person: { en: 'Reviewee' },
    areas: { en: 'Areas for development' },
  }),
);

export const observationSteps = inEnglish(stepsOfObservation('6.1, 6.2'));
