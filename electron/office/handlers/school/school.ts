import { readVaultState } from '#db/vault/vault.ts';
import { keepLetterhead, keepLogo, keepOffices, updateSchool } from '#db/writes/school.ts';
import { noting } from '#db/writes/undo/changes.ts';
import { keptUntil } from '#domain/backup/generations.ts';
import { stripYearOf } from '#domain/cycle/cycle-year.ts';
import { withPlan } from '#domain/cycle/plan.ts';
import { termsIn } from '#domain/days/school-days.ts';
import { done, refuse } from '#domain/result.ts';
import { type Compartment, compartmentsOf, type Role } from '#domain/roles.ts';
import { fullName } from '#domain/staff/staff.ts';
import { readLetterheadFile } from '#electron/intake/letterhead-file.ts';
import { toMove } from '#electron/office/cycles/settle-homes.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { pictureAddress } from '#electron/office/picture-address.ts';
import type { Session } from '#electron/office/session.ts';
import { hasHeadteacher } from '#electron/office/session-roles.ts';
import { machineWords } from '#electron/words.ts';
import { chooseLogo } from './choose-logo.ts';

const nothing = done({});

export const school: HandlersOf<'school'> = {
  'school.read': ({ session, read, asked }) => {
    const { logo, letterhead: _content, ...facts } = read().school();
    return done({
      ...facts,
      logo: logo && pictureAddress(logo),
      letterhead: read().letterheadFile() ?? null,
      thisYear: stripYearOf(asked().today),
      officesAreHeadteachers: areHeadteachers(session),
      officesToCheck: session.role === 'headteacher' && read().officesSaidBy() === 'manager',
    });
  },

  'school.lookAtOffices': ({ session: { vault }, read }, offices) => {
    if (vault === null) return refuse({ code: 'vault-locked' });
    return done({
      moves: toMove(vault, offices).map(({ person, records }) => ({
        staffId: person.id,
        name: fullName(person),
        records: records.length,
      })),
      copiesUntil:
        read()
          .backups.all()
          .map(({ madeAt }) => keptUntil(madeAt))
          .sort()
          .at(-1) ?? null,
    });
  },

  'school.update': ({ db, note }, fields) => {
    if (fields.name === '') return refuse({ code: 'field-empty', field: 'name' });
    const rows = noting(db, [{ table: 'schoolFacts', id: '1' }], () => updateSchool(db, fields));
    if (rows.length > 0) note({ about: fields.name, rows });
    return nothing;
  },

  'school.setOffices': ({ db, read, note }, offices, { by }) => {
    const { headteacherId, businessManagerId } = offices;
    if (headteacherId !== null && headteacherId === businessManagerId)
      return refuse({ code: 'field-unknown', field: 'businessManagerId' });
    for (const [field, id] of Object.entries(offices))
      if (id !== null && !read.staff.byId(id)) return refuse({ code: 'field-unknown', field });
    const rows = noting(db, [{ table: 'offices', id: '1' }], () => keepOffices(db, offices, by));
    if (rows.length > 0) note({ about: '', rows });
    return nothing;
  },

  'school.setPriorities': ({ db, read, note }, plan) => {
    const priorities = withPlan(read.school().priorities, plan);
    const rows = noting(db, [{ table: 'priorities', id: '1' }], () => updateSchool(db, { priorities }));
    if (rows.length > 0) note({ about: `${plan.year}–${String(plan.year + 1).slice(2)}`, rows });
    return nothing;
  },

  'school.chooseLogo': (desk) =>
    chooseLogo(desk, ({ db }, logo) => {
      keepLogo(db, logo);
      return done({ chosen: true });
    }),

  'school.removeLogo': ({ db }) => {
    keepLogo(db, null);
    return nothing;
  },

  'school.chooseLetterhead': async ({ machine, write }) => {
    const file = await machine.dialogs.openFile({
      title: machineWords.dialogs.chooseLetterhead,
      kinds: [{ name: machineWords.files.word, endings: ['docx'] }],
    });
    if (file === undefined) return done({ chosen: false });
    const read = await readLetterheadFile(file, machine.parseLetterhead);
    if (!read.ok) return read;
    return write(({ db }) => {
      keepLetterhead(db, read.value);
      return done({ chosen: true });
    });
  },

  'school.removeLetterhead': ({ db }) => {
    keepLetterhead(db, null);
    return nothing;
  },

  'school.setUp': (desk) => {
    const read = desk.read();
    const { name, headteacherId, businessManagerId, demo } = read.school();
    const state = readVaultState(desk.session.home.folder);
    const { roles, recovery } = state.ok && state.value !== 'none' ? state.value : nobody;
    const mine = compartmentsOf(desk.asked().by);
    const onPaper = read.sheetsOnPaper();
    const unchecked = recovery.filter((compartment) => mine.includes(compartment) && !onPaper.includes(compartment));
    const isCopied = read.backups.all().some((backup) => backup.state === 'proved' || backup.state === 'unproved');
    const steps = [
      { step: 'school', done: name !== '', optional: false },
      { step: 'people', done: roles.includes('headteacher'), optional: false },
      { step: 'recovery', done: demo || unchecked.length === 0, optional: false },
      { step: 'policy', done: read.policy().policy !== null, optional: false },
      { step: 'terms', done: termsIn(read.calendar()).length > 0, optional: true },
      { step: 'staff', done: read.staff.all().length > 0, optional: false },
      {
        step: 'offices',
        done: headteacherId !== null && businessManagerId !== null,
        optional: areHeadteachers(desk.session),
      },
      { step: 'cycle', done: read.cycles.all().length > 0, optional: false },
      { step: 'backup', done: demo || isCopied, optional: false },
    ] as const;
    return done({ steps: [...steps], finished: steps.every((step) => step.done || step.optional) });
  },
};

const nobody: { roles: Role[]; recovery: Compartment[] } = { roles: [], recovery: [] };

/** Whether who holds the offices is the headteacher's to say, and somebody else is here. */
function areHeadteachers(session: Session): boolean {
  return session.role !== 'headteacher' && hasHeadteacher(session);
}
