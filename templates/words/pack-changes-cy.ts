import type { packChangesEn } from './pack-changes-en.ts';

/** What the copies for undoing are of, in the answer to a subject access request, in Welsh. */
export const packChangesCy: typeof packChangesEn = {
  'staff-added': 'Ychwanegwyd at y rhestr staff',
  'staff-changed': 'Newidiwyd cofnod staff',
  'staff-left': 'Nodwyd diwrnod olaf',
  'staff-imported': 'Cymerwyd o restr staff',
  'objective-removed': 'Tynnwyd amcan',
  'progress-removed': 'Tynnwyd cynnydd ar amcan',
  'training-need-removed': 'Tynnwyd angen hyfforddi',
  'training-undertaken-removed': 'Tynnwyd hyfforddiant a gwblhawyd',
  'calendar-added': 'Ychwanegwyd dyddiad at y calendr',
  'calendar-changed': 'Newidiwyd dyddiad yn y calendr',
  'calendar-removed': 'Tynnwyd dyddiad o’r calendr',
  'policy-removed': 'Tynnwyd polisi',
  'meetings-booked': 'Trefnwyd cyfarfod',
  'meetings-cancelled': 'Canslwyd cyfarfod',
  'meetings-invited': 'Nodwyd gwahoddiad i gyfarfod',
  'steps-marked': 'Nodwyd cam',
  'members-joined': 'Cymerwyd i mewn i gylch',
  'appraisers-changed': 'Newidiwyd y gwerthuswr',
  'course-changed': 'Newidiwyd dyddiau neu ganlyniad cofnod',
  'disclosure-noted': 'Nodwyd i bwy y dangoswyd papur',
  'disclosure-corrected': 'Cywirwyd nodyn o bwy a welodd bapur',
  'disclosure-removed': 'Tynnwyd nodyn o bwy a welodd bapur',
  'law-dealt': 'Nodwyd bod pwynt cyfreithiol wedi’i drin',
  'law-reopened': 'Agorwyd pwynt cyfreithiol eto',
};
