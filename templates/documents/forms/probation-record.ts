import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** What is expected in probation, its reviews and what was decided (requirements 6.5). */
export const probationRecord = formDocument({
  id: 'probation-record',
  about: words.forms.probation,
  formId: 'probation',
  formats: ['word', 'pdf'],
});
