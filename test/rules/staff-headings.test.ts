import { expect, test } from 'vitest';
import { matchColumns, type StaffColumn } from '#domain/staff-list/staff-columns.ts';

// as SIMS, Arbor, Bromcom, ScholarPack, Integris, payrolls and schools' own spreadsheets write them
const variants: Record<string, string> = {
  givenName: `First Name|Forename|FORENAME(S)|Given Names|Preferred Forename|Preferred First Name|Chosen First Name|
    Legal Forename|Legal First Name|Chosen Forename|Forename (preferred)|Christian Name|Employee First Name|Staff Forename|first_name|
    Personal Details: Forename|First Name (Preferred)|Forename (Legal)|FirstName|Enw Cyntaf`,
  familyName: `Surname|Last Name|Family Name|Legal Surname|Preferred Last Name|Legal Last Name|Employee Surname|
    Staff Last Name|LastName|SURNAME *|Employee.Surname|Second Name|Cyfenw`,
  fullName: `Name|Full Name|Staff Name|Employee Name|Staff Member|Member of Staff|Name of Employee|Display Name|
    Employee|Preferred Full Name|Legal Name|Surname, Forename|Staff|Full Name (Last, First)|Name (Surname, Forename)`,
  employeeNumber: `Employee Number|Employee No.|Employee #|Employee ID|EmpID|Emp No|Payroll Number|Payroll Ref|
    Payroll Reference|Payroll No|Personnel No.|Pers.No.|Staff Code|Staff ID|Staff Number|Staff Ref No|Arbor ID|
    Personal Ref|Personal Reference|Pay Ref|Works Number|Employee Reference Number|MIS ID|Rhif Cyflogres`,
  jobTitle: `Job Title|Post Title|Position|Position Title|Positions|Current Positions|Business Role|Business Roles|
    Role|Role(s)|Roles|Main Role|Job Role|School Role|Post|Post Name|Current Job Title|Job|Occupation|Designation|
    Role Name|Staff Role|Teitl Swydd`,
  group:
    'Staff Category|Staff Group|Staff Type|Category|Employee Type|Workforce Group|Employee Category|Teaching/Support',
  startDate: `Start Date|Employment Start Date|Date of Arrival|Date of Joining|Date Joined|Joining Date|Date Started|
    Continuous Service Start Date|Continuous Service Date|Date of Appointment|Appointment Date|Hire Date|
    Original Hire Date|Contract Start Date|Contract Start|Commencement Date|Date of Commencement|Date Appointed|
    Service Start Date|Start Date (dd/mm/yyyy)|Contract.Start Date|Org Start Date|Dyddiad Dechrau`,
  contract: `Contract Type|Contract|Type of Contract|Employment Type|Employment Status|Contract Status|Permanent/Temporary|
    Perm/Temp|Appointment Type|Basis|Math o Gontract`,
  contractEnds: `Contract End Date|Contract End|Contract Expiry Date|Fixed Term End Date|End of Contract|Contract To|
    Expected End Date|Appointment End Date|Contract Ends|Temp End Date`,
  hoursPerWeek: `Hours|Hours Per Week|Contract Hours Per Week|Contracted Hours|Contract Hours|Weekly Hours|Hours/Week|
    Hrs pw|Hours p.w.|Weekly Hrs|Std Hrs|Working Hours|Hours Worked|Total Hours Per Week|Contracted Weekly Hours|
    Hours (weekly)|Oriau`,
  lineManager: `Line Manager|Manager|Reports To|Reporting Manager|Line Manager Name|Supervisor|Managed By|Line Mgr|
    Manager Name|Rheolwr Llinell`,
  email: `Email|E-mail|Email Address|Work Email|Work Email Address|School Email|Primary Email|Default Email|
    Email (Work)|Main Email|Staff Email|Email 1|Email Addresses|E-bost`,
  qts: 'QTS|Has QTS|QTS Status|Qualified Teacher Status|QTS (Y/N)|Qualified Teacher',
  payRange: 'Pay Range|Pay Scale|Pay Spine|Grade|Pay Grade|Salary Scale|Pay Band|Salary Range|Scale',
  leavingDate: `Leaving Date|Date of Leaving|Date Left|Employment End Date|End Date|Leave Date|Termination Date|
    Last Working Day|Date of Departure|Leaver Date|Service End Date|Dyddiad Gadael`,
  site: 'Site|School|School Name|Academy|Location|Base|Establishment|Workplace|Org Unit',
};

const written = Object.entries(variants).flatMap(([column, headings]) =>
  headings.split('|').map((heading) => [heading.trim(), column as StaffColumn] as const),
);

test.each(written)('the heading ‘%s’ is known', (heading, column) => {
  expect(Object.keys(matchColumns([heading]))).toEqual([column]);
});

test('more than the hundred and twenty that systems have are known', () => {
  expect(written.length).toBeGreaterThan(200);
});

test.each([
  'Date of Birth',
  'NI Number',
  'Home Address',
  'Personal Email',
  'E-mail (home)',
  'Emergency Contact: Name',
  'Next of Kin Name',
  'Salary',
  'Title',
  'Gender',
  'Ethnicity',
  'Mobile',
  'FTE Salary',
  'Absence Start Date',
  'Manager Email',
  'DBS Number',
  'Car Registration',
  'Teacher Reference Number',
  'Bank Account Name',
  'Sickness Days',
])('what is not needed is not matched: %s', (heading) => expect(matchColumns([heading])).toEqual({}));

test('a42 the columns of a list from Arbor are found', () => {
  const headings = `Arbor ID,Title,Full Name,First Name,Last Name,Business Roles,Current Positions,Start Date,Employment End Date,Contract Hours Per Week,Work Email`;
  expect(matchColumns(headings.split(','))).toEqual({
    employeeNumber: 0,
    fullName: 2,
    givenName: 3,
    familyName: 4,
    jobTitle: 6,
    startDate: 7,
    leavingDate: 8,
    hoursPerWeek: 9,
    email: 10,
  });
});
