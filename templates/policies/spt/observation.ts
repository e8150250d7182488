import { inEnglish } from '#templates/policies/usual/concerns/in-english.ts';
import { observationForm, stepsOfObservation } from '#templates/policies/usual/observations.ts';

/** What was observed, the feedback that follows within 24 to 48 hours, and the actions (11.2, 13.2, Appendix 1). */
export const observation = inEnglish(
  observationForm({
    title: { en: 'Observation: feedback and actions' },
    clause: '11.2, 13.2',
    strengths: { en: 'Particular areas of strength' },
    areas: { en: 'Areas that need further development' },
    actions: { en: 'Actions' },
  }),
);

export const observationSteps = inEnglish(stepsOfObservation('11.2, 13.2'));
