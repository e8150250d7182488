/** The school's own Welsh for the forms of a policy that is in English alone. */
export const welshWords = {
  title: 'Forms in Welsh',
  help: [
    'Where the policy is in English alone, the school can give its forms Welsh words. Each box stands under the English, and is saved as it is left.',
    'As soon as one text has Welsh, papers are offered in Welsh and in both languages. What has no Welsh yet stands once, in English.',
    'Papers that were signed keep the words that they were signed with.',
  ],
  note: (policy: string, have: number, all: number) => `${policy}: ${have} of ${all} texts have Welsh`,
  count: (have: number, all: number) => `${have} of ${all} have Welsh`,
  noPolicy: 'Choose the school’s policy in Settings first.',
  nothing: 'Every word of the school’s policy has its Welsh.',
  parts: 'Forms of the policy',
  others: 'Outside the forms',
  open: 'Give its forms Welsh words',
} as const;
