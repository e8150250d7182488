import ExcelJS from 'exceljs';

/** A date as Excel keeps it: midnight, no zone. */
const on = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);

const headings = [
  'Payroll Number',
  'Title',
  'Surname',
  'Forename',
  'Post',
  'Grade',
  'Started',
  'Contract End',
  'Hours',
];

const people: readonly (string | number | Date | null)[][] = [
  [20_411, 'Mrs', 'Abbott', 'Rhiannon', 'Headteacher', 'L20', on('2018-04-16'), null, 32.5],
  [20_412, 'Mr', 'Bevan', 'Emrys', 'Deputy Head', 'L8', on('2016-09-01'), null, 32.5],
  [20_420, 'Miss', 'Craddock', 'Tesni', 'Class Teacher', 'M3', on('2023-09-01'), null, 32.5],
  [20_421, 'Mr', 'Dunphy', 'Cian', 'Class Teacher', 'UPS 1', on('2015-01-05'), null, 26],
  [20_422, 'Mx', 'Eynon', 'Robin', 'ALNCo', 'UPS3', on('2010-09-01'), null, 32.5],
  [20_423, 'Ms', 'Farooqi', 'Aisha', 'Class Teacher', 'M1', on('2025-09-01'), on('2026-08-31'), 32.5],
  [20_430, 'Mrs', 'Gittins', 'Moira', 'HLTA', 'Grade 6', on('2007-11-12'), null, 30],
  [20_431, 'Mrs', 'Hamer', 'Lisa-Jayne', 'Teaching Assistant', 'Grade 4', on('2019-02-25'), null, 27.5],
  [20_432, 'Mr', 'Iorwerth', 'Guto', 'One-to-one Support', 'Grade 4', on('2024-10-07'), on('2026-07-17'), 25],
  [20_440, 'Mr', 'Jeremiah', 'Clive', 'Site Manager', 'Grade 5', on('2003-06-30'), null, 37],
  [20_441, 'Mrs', 'Kendrick', 'Pauline', 'Cleaner in Charge', 'Grade 2', on('2012-08-20'), null, 15],
  [20_442, 'Miss', 'Lacey', 'Bronwen', 'Clerk to the Governors', 'Grade 5', on('2022-05-09'), null, 4.5],
];

/** A workbook as the reports of one system give it: a title, who printed it and an empty row above the headings. */
export async function staffWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Staff Contract Report');
  sheet.addRow(['Staff in post']).font = { bold: true, size: 14 };
  sheet.mergeCells('A1:I1');
  sheet.addRow(['Printed by the school office', null, null, null, null, null, on('2026-09-14')]);
  sheet.addRow([]);
  sheet.addRow(headings).font = { bold: true };
  for (const person of people) sheet.addRow(person);
  for (const column of ['G', 'H']) sheet.getColumn(column).numFmt = 'dd/mm/yyyy';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
