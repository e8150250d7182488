import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** One person's training and development needs (requirements 8.2). */
export const cpdForm = formDocument({
  id: 'cpd-form',
  about: words.forms.cpd,
  formId: 'cpd',
  formats: ['word', 'excel', 'pdf'],
});
