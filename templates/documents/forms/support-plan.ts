import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** The plan of an informal support period, to be filled in by hand (requirements 8.10). */
export const supportPlan = formDocument({
  id: 'support-plan',
  about: words.forms.supportPlan,
  formId: 'support-plan',
  formats: ['word', 'pdf'],
});
