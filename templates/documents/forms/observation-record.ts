import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** What was seen in an observation, and the feedback that was given (requirements 8.8). */
export const observationRecord = formDocument({
  id: 'observation-record',
  about: words.forms.observation,
  formId: 'observation',
  formats: ['word', 'pdf'],
});
