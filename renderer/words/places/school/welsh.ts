import { counted } from '#renderer/words/counted.ts';

const texts = counted({ one: '# text', other: '# texts' });

/** The school's own Welsh: for its jobs and themes, and for the forms of a policy that is in English alone. */
export const welshWords = {
  title: 'Welsh words',
  help: [
    'What the school calls its jobs and the themes of its training can have a Welsh name here. Priorities have theirs with the improvement plan, and sites with the site, both in Settings.',
    'Where the policy is in English alone, the school can give its forms Welsh words, too. Each box is under the English, and is saved when you leave it.',
    'As soon as one text of the forms has Welsh, papers are offered in Welsh and in both languages. What has no Welsh yet appears once, in English.',
    'For a translator, save all texts as an Excel file. Read it back once the column ‘Welsh’ is filled in: what it would change is shown first.',
    'Papers that were signed keep the words that they were signed with.',
  ],
  note: (have: number, all: number) => `${have} of ${all} texts have Welsh`,
  count: (have: number, all: number) => `${have} of ${all} have Welsh`,
  noPolicy: 'The words of the forms appear here once the school’s policy is chosen under Policy.',
  nothing: 'Every word of the policy’s forms has its Welsh.',
  parts: 'Where the words appear',
  jobTitles: 'Job titles',
  themes: 'Themes of training',
  once: 'One that has no Welsh name appears once, in English, on papers in Welsh and in both languages.',
  others: 'Outside the forms',
  open: 'Welsh words',
  /** The list for a translator: out as a workbook, and back. */
  list: {
    save: 'Save as Excel for a translator',
    readBack: 'Read the Excel file back',
    where: 'Where it stands',
    english: 'English',
    welsh: 'Welsh',
    before: 'Welsh until now',
    row: 'Row',
    why: 'Why it is left aside',
    title: (file: string) => `Welsh words from ${file}`,
    take: (count: number) => `Take over ${texts(count)}`,
    nothing: 'Nothing in the file is new.',
    untouched: 'Nothing is changed yet.',
    same: (count: number) => `${texts(count)} already stand here with the same Welsh.`,
    empty: (count: number) => `${texts(count)} have no Welsh in the file: what stands here stays.`,
    added: (count: number) => `New: ${texts(count)}`,
    changed: (count: number) => `Changed: ${texts(count)}`,
    aside: (count: number) => `Left aside: ${texts(count)}`,
    whys: {
      unknown: 'Its English stands nowhere here',
      twice: 'Its English stands twice, with different Welsh',
      'too-long': 'The Welsh is too long',
    },
    taken: (count: number) => `${texts(count)} now have the Welsh of the file.`,
  },
} as const;
