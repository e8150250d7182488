import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** Health, wellbeing and adjustments on a sheet apart, because few may read it (requirements 3.16). */
export const wellbeingSheet = formDocument({
  id: 'wellbeing-sheet',
  about: words.forms.wellbeing,
  formId: 'wellbeing',
  formats: ['word', 'pdf'],
});
