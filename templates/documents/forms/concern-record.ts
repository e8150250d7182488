import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** A concern that was raised with somebody, and their view of it (requirements 6). */
export const concernRecord = formDocument({
  id: 'concern-record',
  about: words.forms.concern,
  formId: 'concern',
  formats: ['word', 'pdf'],
});
