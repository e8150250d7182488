import { formDocument } from '#templates/parts/form/form-document.ts';
import { words } from '#templates/words/index.ts';

/** The written record of what was said at each meeting (requirements 3.2). */
export const meetingNotes = formDocument({
  id: 'meeting-notes',
  about: words.forms.notes,
  formId: 'meeting-notes',
  formats: ['word', 'pdf'],
});
