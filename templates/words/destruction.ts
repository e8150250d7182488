import type { KeepingClass } from '#domain/retention/classes.ts';
import { counted } from './counted.ts';

/** What a certificate of destruction says, in English. */
export const destructionEn = {
  title: 'Certificate of destruction',
  about: 'How many records were destroyed, by which rule and on whose decision. It names nobody.',
  subtitle: (number: string, day: string) => `Number ${number}, ${day}`,
  proposedBy: 'Proposed',
  approvedBy: 'Approved',
  confirmedBy: 'Confirmed',
  act: (who: string, day: string) => `By the ${who} on ${day}`,
  roles: { manager: 'business manager', headteacher: 'headteacher' },
  twoPeople: 'Proposed by one of the two people who keep these records and approved by the other with a passphrase.',
  twice:
    'These records can be seen by the headteacher alone. The headteacher proposed their destruction and confirmed it with a passphrase on a later day.',
  what: 'Class of record',
  count: 'Number',
  counted: 'Period counted from',
  rule: 'Rule and source',
  span: (first: string, last: string) => `${first} to ${last}`,
  periods: {
    years: counted('en', { one: '# year', other: '# years' }),
    months: counted('en', { one: '# month', other: '# months' }),
    days: counted('en', { one: '# day', other: '# days' }),
  },
  byPolicy: (period: string, clause: string) => `${period} (policy ${clause})`,
  bySource: (period: string, source: string) => `${period} (${source})`,
  byChoice: (period: string) => `${period} (the school’s own choice)`,
  classes: {
    review: 'Reviews',
    statement: 'Signed papers of reviews',
    'team-review': 'Team reviews',
    monitoring: 'Observations, concerns and support plans',
    'left-out': 'Who had no review, and why',
    'training-need': 'Training needs outside a review',
    staff: 'Staff no longer employed',
    request: 'Requests and complaints that were answered',
    undo: 'Days of copies kept for undoing changes',
  } satisfies Record<KeepingClass, string>,
  howTitle: 'How it was done',
  how: 'The records were deleted with everything that hung on them and with every copy kept for undoing. The encrypted file was then written anew, so that no free page holds any of it. Nothing was on hold, and the period of each record was over.',
  backups: 'Copies that still hold them',
  noBackups: 'The program knows of no other copy of these records.',
  inBackups:
    'The encrypted copies at these places were made before and hold the records until they are replaced. Until then nothing is restored from them to decide about anybody.',
  backup: (place: string, day: string) => `${place}, made on ${day}`,
};

/** The same in Welsh. */
export const destructionCy: typeof destructionEn = {
  title: 'Tystysgrif dinistrio',
  about: 'Faint o gofnodion a ddinistriwyd, yn ôl pa reol a thrwy benderfyniad pwy. Nid yw’n enwi neb.',
  subtitle: (number, day) => `Rhif ${number}, ${day}`,
  proposedBy: 'Cynigiwyd',
  approvedBy: 'Cymeradwywyd',
  confirmedBy: 'Cadarnhawyd',
  act: (who, day) => `Gan y ${who} ar ${day}`,
  roles: { manager: 'rheolwr busnes', headteacher: 'pennaeth' },
  twoPeople: 'Cynigiwyd gan un o’r ddau berson sy’n cadw’r cofnodion hyn a’i gymeradwyo gan y llall â chyfrinymadrodd.',
  twice:
    'Y pennaeth yn unig sy’n gallu gweld y cofnodion hyn. Cynigiodd y pennaeth eu dinistrio a chadarnhaodd hynny â chyfrinymadrodd ar ddiwrnod diweddarach.',
  what: 'Dosbarth o gofnod',
  count: 'Nifer',
  counted: 'Cyfnod wedi’i gyfrif o',
  rule: 'Rheol a ffynhonnell',
  span: (first, last) => `${first} i ${last}`,
  periods: {
    years: counted('cy', { one: '# flwyddyn', two: '# flynedd', other: '# o flynyddoedd' }),
    months: counted('cy', { two: '# fis', other: '# mis' }),
    days: counted('cy', { two: '# ddiwrnod', other: '# diwrnod' }),
  },
  byPolicy: (period, clause) => `${period} (polisi ${clause})`,
  bySource: (period, source) => `${period} (${source})`,
  byChoice: (period) => `${period} (dewis yr ysgol ei hun)`,
  classes: {
    review: 'Adolygiadau',
    statement: 'Papurau adolygiadau wedi’u llofnodi',
    'team-review': 'Adolygiadau tîm',
    monitoring: 'Arsylwadau, pryderon a chynlluniau cymorth',
    'left-out': 'Pwy na chafodd adolygiad, a pham',
    'training-need': 'Anghenion hyfforddi y tu allan i adolygiad',
    staff: 'Staff nad ydynt yn cael eu cyflogi mwyach',
    request: 'Ceisiadau a chwynion a atebwyd',
    undo: 'Diwrnodau o gopïau a gadwyd i ddadwneud newidiadau',
  },
  howTitle: 'Sut y’i gwnaed',
  how: 'Dilëwyd y cofnodion ynghyd â phopeth a oedd yn perthyn iddynt a phob copi a gadwyd i’w ddadwneud. Yna ysgrifennwyd y ffeil wedi’i hamgryptio o’r newydd, fel nad oes dim ohonynt ar unrhyw dudalen rydd. Nid oedd dim wedi’i ddal yn ôl, ac roedd cyfnod pob cofnod ar ben.',
  backups: 'Copïau sy’n dal i’w cynnwys',
  noBackups: 'Ni ŵyr y rhaglen am unrhyw gopi arall o’r cofnodion hyn.',
  inBackups:
    'Gwnaed y copïau wedi’u hamgryptio yn y lleoedd hyn cyn hynny, ac maent yn cynnwys y cofnodion nes iddynt gael eu disodli. Tan hynny ni chaiff dim ei adfer ohonynt i benderfynu ynghylch neb.',
  backup: (place, day) => `${place}, gwnaed ar ${day}`,
};
