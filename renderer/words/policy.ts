/** The policy that the school follows, and a school's own. */
export const policyWords = {
  title: 'Policy',
  text: 'The policy decides the forms, the deadlines and who is in a cycle. A cycle keeps the policy that it was opened with.',
  choose: 'Which policy does the school follow?',
  missing: 'Choose a policy',
  use: 'Use this policy',
  inUse: 'In use',
  covers: 'Covers',
  leavesOut: 'Does not cover',
  forms: 'Forms',
  deadlines: 'Deadlines',
  objectives: 'Objectives',
  most: (count: number, recommended: boolean) =>
    recommended ? `${count} at most are recommended` : `${count} at most`,
  unsaid: 'The policy does not say',
  retention: 'Kept for',
  years: (count: number, rule: string) => (rule === 'at-least' ? `at least ${count} years` : `${count} years`),
  clause: (clause: string) => `(${clause})`,
  ownChoice: 'Your school’s choice',
  ownChoiceText: 'The policy leaves this open, so the school decides.',
  proposed: 'Proposed',
  yearDay: (day: string, year: number) => (year === 0 ? `${day} in the year it begins` : `${day} in the year after`),
} as const;
