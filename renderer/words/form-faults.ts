import type { FormFault } from '#domain/returned/form-file.ts';

/** Why a file is no form that can be read back, and what to do instead. */
export const formFaults: Record<FormFault, string> = {
  'no-word-file': 'This is not a Word document. Choose the .docx file that came back.',
  pdf: 'This is a PDF, and what was typed into it cannot be told from what was printed. Ask for the Word file, or copy the answers into the form here.',
  'open-document': 'This is an OpenDocument file (.odt). Open it, save it as Word (.docx), and choose that file.',
  'old-word': 'This is an old Word document (.doc or .rtf). Open it in Word, save it as .docx, and choose that file.',
  password: 'This Word document has a password. Save it without one and choose it again.',
  empty: 'This file is empty. Ask for it to be sent again.',
  damaged: 'This Word document is damaged or was cut off. Open it in Word, save it again, and choose that file.',
  hostile: 'This file is built in a way that could harm this computer, so it was not read.',
  macros: 'This Word document contains macros. Save it as .docx without them and choose that file.',
  'no-document': 'This file holds no document. Open it in Word, save it again, and choose that file.',
  'too-large': 'This file is larger than 20 MB. Take large pictures out of it and choose it again.',
  'too-long': 'Reading this file took too long and was stopped. Nothing was changed.',
  unreadable:
    'This file cannot be opened. Close it in Word, or wait until it is on this computer, and choose it again.',
  'no-map':
    'This Word document is not one of the forms that were made here, so its answers cannot be told from its other words. Copy them into the form here.',
  'map-gone':
    'This is one of our forms, but the program that saved it took away what says which box is which. Copy the answers into the form here, or ask for the form to be filled in in Word.',
  newer: 'This form was made by a newer version of this program. Update the program and choose the file again.',
  'not-here':
    'This form belongs to no record here. It may be another school’s, or its record was removed. Nothing was changed.',
  nobody:
    'This form was handed out empty, so it does not say whose it is. Open the record that it belongs to, and choose the file there.',
  'no-forms': 'There is no Word document in this folder. Choose the folder that the forms were saved in.',
  'changed-since':
    'What stands here was changed while you were looking. It is shown anew: look at it once more. Nothing was written.',
};
