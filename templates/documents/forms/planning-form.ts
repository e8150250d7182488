import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** The objectives as they are set at the start, in the layout of the school's policy (requirements 3.7). */
export const planningForm = formDocument({
  id: 'planning-form',
  about: words.forms.planning,
  formId: 'planning',
  formats: ['word', 'excel', 'pdf'],
});
