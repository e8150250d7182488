import type { LetterheadFault } from '#domain/letterhead.ts';

/** Why a Word file cannot be the letterhead. */
export const letterheads: Record<LetterheadFault, string> = {
  'no-word-file': 'This is not a Word document. Choose the .docx file of the letterhead.',
  'old-word': 'This is an old Word document (.doc or .rtf). Open it in Word, save it as .docx, and choose that file.',
  password: 'This Word document has a password. Save it without one and choose it again.',
  'no-document': 'This file holds no document. Open the letterhead in Word, save it again, and choose that file.',
  damaged: 'This Word document is damaged or was cut off. Open it in Word, save it again, and choose that file.',
  hostile: 'This file is built in a way that could harm this computer, so it was not read.',
  macros: 'This Word document contains macros. Save it as .docx without them and choose that file.',
  'outside-picture':
    'A picture in this letterhead is fetched from outside the file. Insert the picture itself in Word, and choose the file again.',
  'outside-field':
    'A field in this letterhead fetches something from outside the file. Replace it by its text in Word, and choose the file again.',
  object:
    'This letterhead holds an object of another program. Replace it by a PNG or JPEG picture in Word, and choose the file again.',
  nothing:
    'The header and footer of this Word document are empty. Put the letterhead into them, and choose the file again.',
  'too-large': 'This Word document is larger than 2 MB. Make its pictures smaller and choose it again.',
};
