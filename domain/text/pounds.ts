const pounds = /^£?\s*(\d{1,3}(?:,\d{3})*|\d{1,7})(?:\.(\d{1,2}))?$/;

/** Whole pence of a sum typed in pounds ('1,250', '£12.50'); null when nothing stands there, undefined when it is no sum. */
export function penceOf(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const parts = pounds.exec(text);
  if (!parts) return undefined;
  return Number((parts[1] ?? '').replaceAll(',', '')) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}

/** '1250.00' for 125000 pence, '' for none: as it stands in a box. */
export function poundsOf(pence: number | null): string {
  return pence === null ? '' : (pence / 100).toFixed(2);
}

/** '1,234'. */
export function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** '£1,234.50' from whole pence. */
export function inPounds(pence: number): string {
  const whole = Math.floor(Math.abs(pence) / 100);
  return `${pence < 0 ? '-' : ''}£${figure(whole)}.${String(Math.abs(pence) % 100).padStart(2, '0')}`;
}
