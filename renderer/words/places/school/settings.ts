import type { Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { LeftOutOfLetterhead } from '#domain/letterhead.ts';
import type { Nation } from '#domain/school.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';

/** The school's own settings; the set-up of a new school uses the same parts. */
const recordCount = counted({ one: '# record', other: '# records' });

export const settingsWords = {
  title: 'Settings',
  help: [
    'What you set here applies to the whole school and to both people who use the program.',
    'The parts on the left take you to each setting.',
  ],
  parts: 'Parts of the settings',
  school: {
    title: 'School',
    name: 'Name of the school',
    nameFirst: 'Enter the name of the school first; this is saved along with it',
    nameHint: 'As it appears on letters.',
    nation: 'Nation',
    nations: { wales: 'Wales', england: 'England' } satisfies Record<Nation, string>,
    address: 'Address',
    addressHint: 'Printed at the top of documents, line by line.',
    language: 'Language of documents',
    languageHint: 'Offered first; each document can still be printed in the other language, or in both.',
    languages: { en: 'English', cy: 'Welsh', both: 'English and Welsh' } satisfies Record<LanguageChoice, string>,
  },
  logo: {
    title: 'Logo',
    text: 'Printed at the top of documents. A PNG or JPEG picture.',
    alt: 'The school’s logo',
    choose: 'Choose a picture',
    change: 'Choose another picture',
    remove: 'Remove the logo',
  },
  letterhead: {
    title: 'Letterhead of your own',
    text: 'A Word document (.docx) with the school’s header and footer. Word files take its header, footer, margins, font and watermark; PDFs and printed pages show its words and pictures. Excel workbooks keep the name and the logo above.',
    file: (name: string) => `Papers carry the letterhead of ${name}.`,
    says: 'It says:',
    leftOut: {
      links: 'Links were taken out of it; their words stay.',
      fields: 'Fields other than page numbers stand as they were last shown.',
      pictures:
        'Pictures that are not PNG or JPEG were left out. Insert them as PNG in Word and choose the file again.',
      drawings: 'Drawings such as charts were left out. Insert them as PNG pictures in Word and choose the file again.',
      template: 'The template that it is attached to was not opened.',
    } satisfies Record<LeftOutOfLetterhead, string>,
    choose: 'Choose a Word file',
    change: 'Choose another Word file',
    remove: 'Use the usual letterhead',
  },
  priorities: {
    title: 'Priorities of the improvement plan',
    year: 'School year',
    label: 'The school’s priorities, one on each line',
    hint: 'Objectives and training needs of cycles in this year can be linked to them. Move a line to change the order.',
    trust: 'The trust’s priorities, one on each line',
    trustHint: 'Leave it empty where the school belongs to no trust, or the trust has none.',
    repeat: (year: string) => `Begin with the priorities of ${year}`,
    repeatUndated: 'Begin with the priorities entered before they had a year',
    inWelsh: 'Names in Welsh',
    inWelshHint: 'Printed in Welsh papers. Where there is none, the name above is printed.',
  },
  offices: {
    title: 'Headteacher and business manager',
    text: 'These two people’s reviews are in a part of the records that only the headteacher can open.',
    headteacher: 'Who is the headteacher?',
    businessManager: 'Who is the business manager?',
    none: 'Not chosen yet',
    onlyHeadteacher: 'The headteacher can change this.',
    moving: {
      title: 'Move records into the headteacher’s part?',
      text: 'The office can no longer open them, and they do not move back when somebody leaves the office:',
      of: (name: string, records: number) => `${name}: ${recordCount(records)}`,
      copies: (until: Day) =>
        `Copies made until now still hold them where the office can open them, until ${shortDay(until, lang)} at the latest.`,
      action: 'Choose them and move the records',
    },
    check: {
      title: 'Check who holds the two offices',
      text: (headteacher: string, manager: string) =>
        `The business manager entered this before you had a passphrase. Headteacher: ${headteacher}. Business manager: ${manager}. The reviews of these two people are in the part that only you can open; everybody else’s are open to the office.`,
      right: 'This is right',
      change: 'Change it in Settings',
      done: 'Noted. Only you can change it from now on.',
    },
    noStaff: 'Add the staff first; then choose here who is the headteacher and who is the business manager.',
  },
  people: { title: 'People and passphrases' },
  sheets: { title: 'Recovery sheets' },
  here: {
    title: 'This computer',
    lockText: 'Locks the records at once. They also lock by themselves when nobody has used them for a while.',
    lock: 'Lock now',
    demoText: 'You are looking round the demo school. Leaving it removes it, with everything typed into it.',
    leaveDemo: 'Leave the demo school',
    leaveDemoTitle: 'Leave the demo school?',
    hiddenText:
      'Nobody sees this window in a shared screen, in remote help or in a picture of the screen: it is black there. For somebody who helps you from afar you can show it until you hide it again or the records lock.',
    sharedText: 'Whoever sees this screen from afar sees this window, until you hide it again or the records lock.',
    share: 'Show it in shared screens',
    hide: 'Hide it in shared screens',
  },
} as const;
