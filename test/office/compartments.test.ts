import { expect, test } from 'vitest';
import { everythingDue } from '#domain/deadlines/due-filter.ts';
import { officeAt, openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { openCycle, setUpSchool } from './school-year.ts';

const SECRET = 'Zanzibar-canary';

/** A school whose headteacher has opened the business manager's own review and written in it. */
async function schoolWithKeptReview() {
  const head = await openOffice('headteacher', '2026-09-21');
  const school = await setUpSchool(head);
  const cycle = await openCycle(head);
  const own = cycle.in.find(({ staffId }) => staffId === school.manager);
  if (!own) throw new Error('the business manager has a review');
  await head.ask('records.answer', {
    recordId: own.reviewId,
    question: 'helped-or-hindered',
    side: 'agreed',
    row: '',
    cell: '',
    text: SECRET,
  });
  await head.ask('training.add', {
    cycleId: cycle.id,
    staffId: school.manager,
    recordId: own.reviewId,
    continues: null,
  });
  await head.lock();
  const manager = officeAt(head.folder, '2026-09-21');
  await manager.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  return { folder: head.folder, head, manager, school, cycle, own };
}

test('the business manager’s own review is not there for the business manager', async () => {
  const { manager, school, cycle, own } = await schoolWithKeptReview();
  expect(await manager.refused('reviews.byId', { reviewId: own.reviewId })).toEqual({
    code: 'not-found',
    what: 'review',
  });
  const answers = await Promise.all([
    manager.ask('home.read', {}),
    manager.ask('home.year', { year: null }),
    manager.ask('deadlines.list', {}),
    manager.ask('cycles.list', {}),
    manager.ask('cycles.byId', { cycleId: cycle.id }),
    manager.ask('reviews.list', { cycleId: cycle.id }),
    manager.ask('training.list', { cycleId: cycle.id }),
    manager.ask('staff.byId', { staffId: school.manager }).then(({ reviews }) => reviews),
    manager.ask('find.all', { text: '' }),
    manager.ask('changes.list', {}),
  ]);
  const said = JSON.stringify(answers);
  expect(said).not.toContain(SECRET);
  expect(said).not.toContain(own.reviewId);
});

test('what is due is printed as far as the session sees it', async () => {
  const { manager, folder } = await schoolWithKeptReview();
  const asked = { document: 'what-is-due', language: 'en', subject: { of: 'due', filter: everythingDue } } as const;
  const printedBy = async (office: typeof manager): Promise<string> => {
    const { address } = await office.ask('documents.preview', asked);
    return office.paper(address) ?? '';
  };
  const paper = await printedBy(manager);
  expect(paper).toContain('Nia Prosser');
  expect(paper).toContain('2 deadlines');
  expect(paper).not.toContain('Beth Cadwgan');
  await manager.lock();
  const head = officeAt(folder, '2026-09-21');
  await head.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  expect(await printedBy(head)).toContain('Beth Cadwgan');
});

test('not even a count tells that a review is kept', async () => {
  const { manager, cycle } = await schoolWithKeptReview();
  const { cycles } = await manager.ask('cycles.list', {});
  expect(cycles.map(({ reviews }) => reviews)).toEqual([2]);
  const home = await manager.ask('home.read', {});
  expect(home.cycles.map(({ reviews }) => reviews)).toEqual([2]);
  expect((await manager.ask('cycles.toJoin', {})).people).toEqual([]);
  const { in: members, out } = await manager.ask('cycles.byId', { cycleId: cycle.id });
  expect([...members, ...out].map(({ name }) => name)).not.toContain('Beth Cadwgan');
});

test('a review that only the headteacher may keep is not begun by the business manager', async () => {
  const manager = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(manager);
  const preview = await manager.ask('cycles.preview', { periodId: null, starts: null });
  expect(preview.people.find(({ staffId }) => staffId === school.manager)?.restricted).toBe(true);
  const cycle = await openCycle(manager);
  expect(cycle.in.map(({ staffId }) => staffId)).not.toContain(school.manager);
  const people = [{ staffId: school.manager, appraiserId: school.head, appraiserName: 'Gwen Tudur' }];
  expect(await manager.refused('cycles.join', { cycleId: cycle.id, people })).toEqual({ code: 'headteacher-only' });
});

test('the headteacher is told which reviews wait to be opened, and opens them where only they can read', async () => {
  const manager = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(manager);
  const cycle = await openCycle(manager);
  await manager.lock();
  const head = officeAt(manager.folder, '2026-09-21');
  await head.ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  const waiting = await head.ask('cycles.toJoin', {});
  expect(waiting.people.map(({ name, restricted, proposed }) => [name, restricted, proposed?.appraiserName])).toEqual([
    ['Beth Cadwgan', true, 'Gwen Tudur'],
  ]);
  const people = [{ staffId: school.manager, appraiserId: school.head, appraiserName: 'Gwen Tudur' }];
  await head.ask('cycles.join', { cycleId: cycle.id, people });
  const { reviews } = await head.ask('reviews.list', { cycleId: cycle.id });
  expect(reviews.filter(({ restricted }) => restricted).map(({ name }) => name)).toEqual(['Beth Cadwgan']);
  expect((await head.ask('cycles.toJoin', {})).people).toEqual([]);
});
