import { formDocument } from '#templates/parts/form-document.ts';
import { words } from '#templates/words/index.ts';

/** What somebody thinks of their own work against the lists of the policy (requirements 8.6). */
export const selfAssessment = formDocument({
  id: 'self-assessment',
  about: words.forms.selfAssessment,
  formId: 'self-assessment',
  formats: ['word', 'pdf'],
});
