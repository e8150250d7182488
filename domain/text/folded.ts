/** Text as it is compared when somebody looks for something: without accents and capitals, so that 'sian' finds 'Siân'. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
