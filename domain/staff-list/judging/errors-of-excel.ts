const error = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|#{4,})$/i;

/** Whether a text is what Excel shows for an error, or for a column that was too narrow, as other programs keep it. */
export function isErrorOfExcel(text: string): boolean {
  return error.test(text);
}
