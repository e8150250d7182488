import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** What those who need it noted of adjustments, health, wellbeing and absence (requirements 3.16). */
export const noteRecord = formDocument({
  id: 'note-record',
  about: words.forms.note,
  formId: 'note',
  formats: ['word', 'pdf'],
});
