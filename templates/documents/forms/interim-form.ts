import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** The interim review (requirements 8.7). */
export const interimForm = formDocument({
  id: 'interim-form',
  about: words.forms.interim,
  formId: 'interim',
  formats: ['word', 'pdf'],
});
