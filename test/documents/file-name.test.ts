import { describe, expect, it } from 'vitest';
import { fileName } from '#electron/render/file-name.ts';

// what somebody could have typed, and the name that Windows takes; worked out by hand from Windows' own rules
const cases: [typed: string, name: string][] = [
  ['Bevan, Siân – Review and planning statement – 2026–27', 'Bevan, Siân – Review and planning statement – 2026–27'],
  ['O’Brien, Dafydd', 'O’Brien, Dafydd'],
  ["D'Arcy", "D'Arcy"],
  ['Ŵyn, Tomos', 'Ŵyn, Tomos'],
  ['李 小龙', '李 小龙'],
  ['أحمد', 'أحمد'],
  ['a/b', 'a-b'],
  ['a\\b', 'a-b'],
  ['a:b', 'a-b'],
  ['a|b', 'a-b'],
  ['a / b', 'a-b'],
  ['statement: Siân', 'statement-Siân'],
  ['a<b>c', 'abc'],
  ['"quoted"', 'quoted'],
  ['what?', 'what'],
  ['all*', 'all'],
  ['../../secret', 'secret'],
  ['..\\..\\secret', 'secret'],
  ['/etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\system32', 'C-Windows-system32'],
  ['\\\\server\\share\\file', 'server-share-file'],
  ['\\\\?\\C:\\file', 'C-file'],
  ['file.txt:hidden', 'file.txt-hidden'],
  ['CON', 'CON_'],
  ['con', 'con_'],
  ['Con.report', 'Con_.report'],
  ['PRN', 'PRN_'],
  ['aux', 'aux_'],
  ['aux.docx', 'aux_.docx'],
  ['NUL', 'NUL_'],
  ['COM1', 'COM1_'],
  ['COM0', 'COM0_'],
  ['com¹', 'com¹_'],
  ['LPT9', 'LPT9_'],
  ['LPT³.x', 'LPT³_.x'],
  ['CONIN$', 'CONIN$_'],
  ['Conwy', 'Conwy'],
  ['COM10', 'COM10'],
  ['Nuline', 'Nuline'],
  ['.hidden', 'hidden'],
  ['...', 'Document'],
  ['', 'Document'],
  ['   ', 'Document'],
  ['trailing.', 'trailing'],
  ['trailing ', 'trailing'],
  ['trailing. . .', 'trailing'],
  [' leading', 'leading'],
  ['two  spaces', 'two spaces'],
  ['tab\tbetween', 'tab between'],
  ['line\nbreak', 'line break'],
  ['null\u0000byte', 'nullbyte'],
  ['bell\u0007', 'bell'],
  ['report\u202excod', 'reportxcod'],
  ['\u2066left\u2069', 'left'],
  ['zero\u200bwidth', 'zerowidth'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['\ufeffmark', 'mark'],
  ['half \ud800 character', 'half character'],
  ['non\ufffecharacter', 'noncharacter'],
  ['e\u0301te\u0301', 'été'],
  ['~$statement', 'statement'],
  ['=1+1', '=1+1'],
  ['100% done & dusted', '100% done & dusted'],
  ['<>:"/\\|?*', 'Document'],
];

describe('A file name', () => {
  it.each(cases)('of %j is one that Windows takes', (typed, name) => {
    expect(fileName(typed, 'docx')).toBe(`${name}.docx`);
  });

  it('of 300 letters leaves room for the folder before it', () => {
    expect(fileName('a'.repeat(300), 'pdf')).toBe(`${'a'.repeat(120)}.pdf`);
  });

  it('is never cut within a character', () => {
    expect(fileName(`${'a'.repeat(118)}👋🏽`, 'xlsx')).toBe(`${'a'.repeat(118)}.xlsx`);
  });

  it('keeps no dot or space where it was cut', () => {
    expect(fileName(`${'a'.repeat(118)}. b`, 'docx')).toBe(`${'a'.repeat(118)}.docx`);
  });
});
