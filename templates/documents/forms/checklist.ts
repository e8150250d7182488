import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** What both sides do before, during and after their meetings (requirements 3.1, 8.12). */
export const checklist = formDocument({
  id: 'checklist',
  about: words.forms.checklist,
  formId: 'checklist',
  formats: ['word', 'pdf'],
});
