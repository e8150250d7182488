import { wordList } from '#domain/text/word-list.ts';

/**
 * What a column of a staff list may hold, with the headings that SIMS, Arbor, Bromcom, ScholarPack, Integris, payrolls
 * and schools' own spreadsheets give it, in English and in Welsh. The likeliest stand first and win where two columns
 * would fit. `neutralWords` of matching are left off a heading, so 'Staff Forename' need not stand here.
 */
export const headingsOf = {
  givenName: wordList(`
      preferred forename, preferred first name, preferred given name, preferred first names, preferred forenames,
      chosen forename, chosen first name, chosen given name, chosen name, known as, known as name, known as forename,
      known as first name, known by, preferred name, preferred, familiar name, usual name, usual forename,
      everyday name, goes by, nickname,
      forename, first name, given name, forenames, first names, given names, firstname s, forename s, fore name,
      christian name, first name preferred, forename preferred, first name known as, forename known as, fname, f name, first,
      enw cyntaf, enwau cyntaf, enw bedydd, enw a ffefrir, enw dewisol, adwaenir fel, enw a ddefnyddir`),
  legalGivenName: wordList(`
      legal forename, legal first name, legal given name, legal forenames, legal first names, birth forename,
      official forename, official first name, forename legal, first name legal, enw cyntaf cyfreithiol`),
  familyName: wordList(`
      preferred surname, preferred last name, preferred family name, chosen surname, chosen last name,
      known as surname, surname preferred,
      surname, last name, family name, second name, surnames, last names, lname, l name, sname, last,
      cyfenw, enw olaf, enw teuluol, cyfenw a ffefrir`),
  legalFamilyName: wordList(`
      legal surname, legal last name, legal family name, surname legal, last name legal, cyfenw cyfreithiol`),
  fullName: wordList(`
      name, full name, staff name, employee name, employee, employees, staff, staff member, member of staff, person,
      display name, name of employee, name of staff, name of staff member, name of member of staff, teacher name,
      surname forename, surname first name, last name first name, forename surname, first name surname,
      first name last name, name surname first, preferred full name, full preferred name, colleague, colleague name,
      names, staff full name, worker, worker name, person name, legal name, full legal name, legal full name,
      name surname forename, name last first, name last name first name, full name last first, full name surname forename,
      name forename surname, name first last, full name first last, full name forename surname,
      enw, enw llawn, enw staff, aelod o staff, enw gweithiwr, enw r gweithiwr, enw r aelod o staff`),
  initials: wordList('initials, initial, first initial, forename initial, forename initials, llythrennau cyntaf'),
  employeeNumber: wordList(`
      employee number, employee no, employee num, employee id, employee ref, employee code, employee reference,
      employee reference number, employee ref no, employee identifier,
      payroll number, payroll no, payroll id, payroll ref, payroll reference, payroll reference number, payroll code,
      payroll ref no, payroll employee number, payroll,
      staff number, staff no, staff id, staff code, staff ref, staff reference, staff ref no, staff reference number,
      personnel number, personnel no, personnel id, pers no, pers number, personal number, personal ref,
      personal reference, personal reference number, person number, person no, person ref, pay number, pay no, pay ref,
      pay reference, emp no, emp number, emp id, emp ref, emp code, empno, empid, works number, clock number, hr number,
      hr id, hr ref, worker id, assignment number, local staff id, mis id, arbor id, arbor staff id, bromcom id,
      sims id, person id, itrent number,
      rhif gweithiwr, rhif cyflogai, rhif y cyflogai, rhif cyflogres, rhif staff, cod staff, rhif personel,
      rhif cyflog, rhif y gyflogres`),
  jobTitle: wordList(`
      job title, post title, position title, role title, title of post, title of job, job, job name, job role,
      position, position name, positions, current position, current positions, current job title, current post,
      post, posts, post name, post held, post s, role, roles, role s, role name, current role, current roles,
      business role, business roles, business role s, main role, school role, primary role, role in school,
      staff role, staff roles, main post, primary job, primary job title, primary position, job description,
      post description, role description, occupation, responsibility, responsibilities, designation, jobtitle, job s,
      teitl swydd, teitl y swydd, swydd, rol, swyddi, swydd bresennol, teitl r swydd`),
  group: wordList(`
      staff group, staff category, category, staff type, role type, employee type, employee group, employee category,
      type of staff, workforce group, workforce category, staffing category, post category, post type, role category,
      staff classification, job category, job family, job group, staffing group, teaching support, teaching or support,
      teaching non teaching, grwp staff, categori staff, math o staff, grwp`),
  startDate: wordList(`
      start date, employment start date, date of arrival, arrival date, date started, date joined, joined,
      date of joining, joining date, join date, date joined school, school start date, date of employment,
      date employed, employment start, employment date, continuous service start, continuous service start date,
      continuous service date, continuous service, continuous employment date, start of continuous service,
      continuous employment start date, service start, service start date, start of service, date of appointment,
      appointment date, appointment start date, date appointed, appointed, commencement date, date of commencement,
      commenced, contract start, contract start date, contract from, contract commencement date, hire date, date of hire,
      original hire date, original start date, latest start date, latest hire date, org start date,
      organisation start date, start, starts, started, from, date from, in school since, employed since,
      post start date, role start date, position start date, start dt, startdate, date of start,
      dyddiad dechrau, dyddiad cychwyn, dechreuodd, dyddiad penodi, dyddiad ymuno, dechrau`),
  contract: wordList(`
      contract type, type of contract, contract, contract types, employment type, type of employment, employment status,
      contract status, contract kind, contract category, contract basis, employment basis, employment category,
      appointment type, basis, tenure, permanent temporary, permanent or temporary, perm temp, perm or temp,
      permanent fixed term, status of contract, assignment category,
      math o gontract, math contract, contract cyflogaeth, statws contract`),
  contractEnds: wordList(`
      contract end date, contract end, contract ends, contract end dt, fixed term end date, fixed term end,
      fixed term ends, end of contract, end of contract date, end date of contract, contract to, contract until,
      contract expiry, contract expiry date, contract expires, expiry date, temporary end date, temp end date,
      end of fixed term, expected end date, projected end date, appointment end date, post end date,
      contract finish date, ftc end date, dyddiad gorffen contract, diwedd contract, diwedd y contract`),
  hoursPerWeek: wordList(`
      hours per week, hours, weekly hours, contracted hours, hours week, hours a week, hours weekly, hrs week,
      hrs per week, hrs pw, hrs, hours worked, hours worked per week, contract hours, contract hours per week,
      contracted hours per week, contracted weekly hours, contract weekly hours, weekly contracted hours,
      contractual hours, working hours, weekly working hours, actual hours, actual hours per week, std hrs,
      standard hours, scheduled weekly hours, total hours, total hours per week, hours pw, paid hours, weekly hrs,
      basic hours, number of hours, no of hours, hours contracted, hpw,
      oriau yr wythnos, oriau, oriau wythnosol, oriau contract`),
  fte: wordList(`
      fte, contract fte, contracted fte, full time equivalent, full-time equivalent, fulltime equivalent, fte value,
      fte ratio, fte total, total fte, actual fte, position fte, pay fte, hours fte, fte hours ratio, proportion,
      proportion of full time, proportion fte, wte, whole time equivalent, fte percent, fte percentage, percentage fte,
      contract percentage, percentage of full time, percent full time, percent of full time, fte pct,
      cyfwerth amser llawn, cyfwerth ag amser llawn, call, cyfll`),
  weeksPerYear: wordList(`
      weeks per year, weeks year, weeks a year, weeks worked, working weeks, weeks worked per year, contract weeks,
      contract weeks per year, contracted weeks, contracted weeks per year, weeks per annum, weeks pa, wks pa,
      wks per year, paid weeks, weeks paid, weeks, annual weeks, number of weeks, no of weeks, weeks in year,
      working weeks per year, tto weeks, wythnosau y flwyddyn, wythnosau, wythnosau r flwyddyn`),
  lineManager: wordList(`
      line manager, manager, line manager name, manager name, reports to, reporting to, reporting manager, supervisor,
      supervisor name, line managed by, managed by, team leader, line manager full name, line mgr, direct manager,
      immediate manager, lm, line manager id, line manager number, line manager employee number,
      line manager staff code, manager id, manager employee number, rheolwr llinell, rheolwr, rheolwr atebol, atebol i`),
  email: wordList(`
      email, e mail, email address, emails, email addresses, work email, work email address, school email,
      school email address, main email, primary email, primary email address, default email, default email address,
      email work, email main, email primary, work e mail, e mail address, email 1, email id, contact email,
      business email, office email, mail, user principal name, upn email, work main email,
      e bost, ebost, cyfeiriad e bost, e bost gwaith, cyfeiriad ebost, ebost gwaith`),
  qts: wordList(`
      qts, has qts, qts status, qualified teacher, qualified teacher status, qualified teacher status qts, qts held,
      holds qts, qts y n, qualified, qts yes no, teacher status, qts achieved, sac, statws athro cymwysedig`),
  payRange: wordList(`
      pay range, pay scale, pay spine, salary scale, scale, salary range, pay grade, grade, pay band, salary grade,
      job grade, pay range name, pay scale name, pay framework, spine, post grade, contract grade, payscale, payrange,
      scale name, pay range and point, ystod cyflog, graddfa gyflog, graddfa, gradd`),
  ewcRegistered: wordList(`
      ewc registered, ewc, ewc registration, registered with ewc, ewc reg, ewc status, education workforce council,
      wedi cofrestru gyda cga, cofrestriad cga, cofrestredig cga, cga`),
  language: wordList(`
      language preference, preferred language, correspondence language, communication language, language,
      language of correspondence, preferred correspondence language,
      dewis iaith, iaith gohebiaeth, iaith ohebu, iaith`),
  probationEnds: wordList(`
      probation end date, probation end, probation ends, end of probation, probation review date, probation until,
      probation completion date, probationary period end, probationary period end date, probation period end date,
      probation date, diwedd cyfnod prawf, dyddiad gorffen cyfnod prawf`),
  appraiserTrainedOn: wordList(`
      appraiser training, appraiser trained, trained to appraise, appraiser training date, appraiser trained on,
      hyfforddiant gwerthuswr`),
  inductionEnds: wordList(`
      induction end date, induction end, induction ends, end of induction, induction completion date,
      ect induction end date, ect end date, ect induction end, induction completed, induction until,
      diwedd cyfnod sefydlu, diwedd sefydlu`),
  leavingDate: wordList(`
      leaving date, date of leaving, date left, leave date, left, leaver date, leavers date, date leaving,
      employment end date, employment end, end of employment, end of employment date, end date, end, ends, ended,
      date to, termination date, date of termination, date terminated, last day of service, last day of employment,
      last working day, last day, date of departure, departure date, date ended, service end date, service end,
      resignation date, enddate, end dt, finish date, org end date,
      dyddiad gadael, dyddiad gorffen, dyddiad ymadael, gadawodd`),
  site: wordList(`
      site, school, school name, academy, academy name, establishment, establishment name, campus, location, work location,
      base, base school, place of work, workplace, site name, organisation, organisation name, org unit, employer school,
      safle, ysgol, enw ysgol, lleoliad`),
} as const;
