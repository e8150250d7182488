import { wordList } from '#domain/text/word-list.ts';
import { headingKey, type SheetRow, textOf } from './sheet.ts';

/**
 * What a column of a staff list may hold, with the headings that management information systems give it in English
 * and in Welsh; the likeliest first, because it wins where two columns would fit.
 */
const headingsOf = {
  givenName: wordList(`
      forename, first name, given name, forenames, first names, preferred forename, preferred first name,
      chosen forename, legal forename, legal first name, enw cyntaf, enwau cyntaf, enw bedydd`),
  familyName: wordList(`
      surname, last name, family name, preferred surname, preferred last name, legal surname, legal last name,
      cyfenw`),
  fullName: wordList(`
      name, full name, staff name, employee name, employee, staff member, member of staff, display name,
      surname forename, enw, enw llawn, enw staff, aelod o staff`),
  employeeNumber: wordList(`
      employee number, employee no, employee id, employee ref, payroll number, payroll no, payroll id,
      staff number, staff id, staff code, personnel number, pay number, employee reference, staff ref,
      rhif gweithiwr, rhif cyflogai, rhif y cyflogai, rhif cyflogres, rhif staff, cod staff`),
  jobTitle: wordList(`
      job title, post title, position, position title, role, current role, job role, post, job, occupation,
      main role, job description, teitl swydd, teitl y swydd, swydd, rol`),
  group: wordList(`
      staff group, staff category, category, staff type, role type, employee type, employee group,
      workforce group, staffing category, post category, grwp staff, categori staff, math o staff`),
  startDate: wordList(`
      start date, employment start date, date of arrival, arrival date, date started, date joined, joined,
      date of employment, employment start, continuous service start, continuous service date, service start,
      contract start, contract start date, hire date, started, dyddiad dechrau, dyddiad cychwyn, dechreuodd`),
  contract: wordList(`
      contract type, type of contract, contract, employment type, employment status, contract status,
      employment basis, math o gontract, math contract, contract cyflogaeth`),
  contractEnds: wordList(`
      contract end date, contract end, contract ends, fixed term end date, end of contract, contract to,
      fixed term end, dyddiad gorffen contract, diwedd contract, diwedd y contract`),
  hoursPerWeek: wordList(`
      hours per week, hours, weekly hours, contracted hours, hours week, hrs week, hours worked, contract hours,
      hours pw, oriau yr wythnos, oriau, oriau wythnosol`),
  lineManager: wordList(`
      line manager, manager, line manager name, reports to, supervisor, team leader, rheolwr llinell, rheolwr`),
  email: wordList(`
      email, e-mail, email address, work email, work email address, school email, main email, primary email,
      e-bost, ebost, cyfeiriad e-bost, e-bost gwaith`),
  qts: wordList(`
      qts, has qts, qts status, qualified teacher, qualified teacher status, qts y n, sac,
      statws athro cymwysedig`),
  payRange: wordList(`
      pay range, pay scale, pay spine, salary scale, scale, salary range, pay grade, grade, pay band,
      ystod cyflog, graddfa gyflog, graddfa, gradd`),
  ewcRegistered: wordList(`
      ewc registered, ewc, ewc registration, registered with ewc, education workforce council,
      wedi cofrestru gyda cga, cofrestriad cga, cofrestredig cga, cga`),
  language: wordList(`
      language preference, preferred language, correspondence language, communication language, language,
      dewis iaith, iaith gohebiaeth, iaith ohebu, iaith`),
  probationEnds: wordList(`
      probation end date, probation end, probation ends, end of probation, probation review date,
      diwedd cyfnod prawf, dyddiad gorffen cyfnod prawf`),
  appraiserTrainedOn: wordList(`
      appraiser training, appraiser trained, trained to appraise, appraiser training date, hyfforddiant gwerthuswr`),
  inductionEnds: wordList(`
      induction end date, induction end, induction ends, end of induction, induction completion date,
      diwedd cyfnod sefydlu, diwedd sefydlu`),
  leavingDate: wordList(`
      leaving date, date of leaving, date left, leave date, employment end date, end date, termination date,
      last day of service, employment end, dyddiad gadael`),
  site: wordList(`
      site, school, school name, academy, establishment, campus, location, base, safle, ysgol, enw ysgol`),
} as const;

/** A column of a staff list that the program can use. */
export type StaffColumn = keyof typeof headingsOf;

/** Which column of the table (position from 0) holds what; a column that is not named here is never read. */
export type Matching = Partial<Record<StaffColumn, number>>;

/** The columns, in the order in which a screen lists them. */
export const staffColumns = Object.keys(headingsOf) as readonly StaffColumn[]; // keys of the table just above

const keysOf = new Map(staffColumns.map((column) => [column, headingsOf[column].map(looseKey)] as const));
const knownKeys: ReadonlySet<string> = new Set([...keysOf.values()].flat());

/**
 * The likely meaning of each heading. Each column is used once, and a full name is left out where given and family
 * name have columns of their own. The user can change every line of it.
 */
export function matchColumns(headings: readonly string[]): Matching {
  const positions = new Map(headings.map((heading, position) => [looseKey(heading), position] as const).reverse());
  const matching: Matching = {};
  for (const [column, keys] of keysOf) {
    const key = keys.find((candidate) => positions.has(candidate));
    const position = key === undefined ? undefined : positions.get(key);
    if (key === undefined || position === undefined) continue;
    matching[column] = position;
    positions.delete(key);
  }
  if (matching.givenName !== undefined && matching.familyName !== undefined) delete matching.fullName;
  return matching;
}

const mostTitleRows = 30;

/**
 * The row (as the spreadsheet program counts) that holds the most headings of staff lists among the first thirty, the
 * first of equals; where no row holds any, the first row with two cells filled, else the first. 0 for no rows.
 */
export function findHeadingRow(rows: readonly SheetRow[]): number {
  const scored = rows.slice(0, mostTitleRows).map(({ row, cells }) => ({
    row,
    known: new Set(cells.map((cell) => looseKey(textOf(cell))).filter((key) => knownKeys.has(key))).size,
    filled: cells.filter((cell) => textOf(cell).trim() !== '').length,
  }));
  const most = Math.max(0, ...scored.map(({ known }) => known));
  const heading =
    most > 0 ? scored.find(({ known }) => known === most) : (scored.find(({ filled }) => filled > 1) ?? scored[0]);
  return heading?.row ?? 0;
}

/** Letters and figures only, without accents: 'Employee_Number', 'EMPLOYEE NUMBER' and 'Employee number:' are one. */
function looseKey(heading: string): string {
  return headingKey(heading)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
