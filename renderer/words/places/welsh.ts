/** The school's own Welsh: for its jobs and themes, and for the forms of a policy that is in English alone. */
export const welshWords = {
  title: 'Welsh words',
  help: [
    'What the school calls its jobs and the themes of its training can have a Welsh name here. Priorities have theirs with the improvement plan, and sites with the site, both in Settings.',
    'Where the policy is in English alone, the school can give its forms Welsh words, too. Each box stands under the English, and is saved as it is left.',
    'As soon as one text of the forms has Welsh, papers are offered in Welsh and in both languages. What has no Welsh yet stands once, in English.',
    'Papers that were signed keep the words that they were signed with.',
  ],
  note: (have: number, all: number) => `${have} of ${all} texts have Welsh`,
  count: (have: number, all: number) => `${have} of ${all} have Welsh`,
  noPolicy: 'The words of the forms stand here once the school’s policy is chosen in Settings.',
  nothing: 'Every word of the policy’s forms has its Welsh.',
  parts: 'Where the words stand',
  jobTitles: 'Job titles',
  themes: 'Themes of training',
  once: 'One that has no Welsh name stands once, in English, on papers in Welsh and in both languages.',
  others: 'Outside the forms',
  open: 'Welsh words',
} as const;
