/** What changed between two versions of a record. */
export const compareWords = {
  action: (before: number) => `What changed since version ${before}`,
  title: (before: number, after: number) => `What changed from version ${before} to version ${after}`,
  text: 'Words that were taken out are struck through; words that were put in are underlined.',
  nothing: 'No box of the signed forms says anything else.',
  table: 'Boxes that changed',
  columns: {
    box: 'Box',
    before: (version: number) => `Version ${version}`,
    after: (version: number) => `Version ${version}`,
  },
  box: (part: string, label: string, isBeside: boolean) => {
    const box = isBeside ? `${label} (printed beside it)` : label;
    return part === '' || part === label ? box : `${part}: ${box}`;
  },
  empty: 'Empty',
  /** Read aloud round the words themselves, which are struck through or underlined. */
  out: 'taken out:',
  in: 'put in:',
} as const;
