/** Notes in the margin of a form. */
export const marginWords = {
  add: 'Note in the margin',
  addOf: (question: string) => `Note in the margin: ${question}`,
  label: 'Note in the margin',
  hint: 'For yourself. It is never printed, and goes when this is signed.',
} as const;
