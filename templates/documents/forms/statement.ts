import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** The planning and review statement, in the layout of the school's policy (requirements 8.1). */
export const statement = formDocument({
  id: 'statement',
  about: words.forms.statement,
  formId: 'statement',
  formats: ['word', 'excel', 'pdf'],
});
