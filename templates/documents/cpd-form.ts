import { formDocument } from '#templates/parts/form-document.ts';
import { words } from '#templates/words/index.ts';

/** One person's training and development needs (requirements 8.2). */
export const cpdForm = formDocument({
  id: 'cpd-form',
  title: words.cpdForm.title,
  about: words.cpdForm.about,
  formId: 'cpd',
  formats: ['word', 'excel', 'pdf'],
});
