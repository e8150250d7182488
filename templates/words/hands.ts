/** Whose copy of a form it is, and what each member of a team said, in English. */
export const handsEn = {
  copyOf: (side: string) => `Copy: ${side}`,
  member: 'Member of the team',
  saidByMember: 'What they said',
};

/** The same in Welsh. */
export const handsCy: typeof handsEn = {
  copyOf: (side: string) => `Copi: ${side}`,
  member: 'Aelod o’r tîm',
  saidByMember: 'Yr hyn a ddywedasant',
};
