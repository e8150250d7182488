/** What stands behind an amount in a spreadsheet, and says nothing more. */
const units = /\s*(?:hours?|hrs?|h|weeks?|wks?|w|fte)\.?$/iu;

/**
 * An amount as it is kept of what stands in a spreadsheet: '32.5 hrs' is 32.5, '.6' is 0.6, and '60%' is 0.6 of a whole. What is no
 * amount is given back as it is.
 */
export function plainAmount(typed: string): string {
  const text = typed.normalize('NFKC').trim().replace(units, '');
  const share = /^(\d{1,3}(?:\.\d+)?)\s*%$/u.exec(text)?.[1];
  if (share !== undefined) return String(Number((Number(share) / 100).toFixed(6)));
  return /^\.\d+$/u.test(text) ? `0${text}` : text;
}
