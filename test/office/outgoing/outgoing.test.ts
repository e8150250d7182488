import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Input } from '#contract/index.ts';
import { newFolder } from '#test/afterwards.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { wordParagraphs } from '#test/office/read-back.ts';
import { changeStaff, openCycle, setUpSchool } from '#test/office/school-year.ts';
import { chromiumPdf } from './chromium-pdf.ts';

const name = 'Performance review and planning statement';
const welsh = 'Datganiad adolygu a chynllunio perfformiad';

/** A headteacher’s office with reviews of two of the staff and of the business manager, whose review only they keep. */
async function officeWithReviews() {
  const office = await openOffice('headteacher', '2026-09-21');
  const { people, manager } = await setUpSchool(office);
  await changeStaff(office, people.owain, { language: 'cy' });
  const cycle = await openCycle(office);
  const { reviews } = await office.ask('reviews.list', { cycleId: cycle.id });
  const of = (staffId: string) => {
    const found = reviews.find((one) => one.staffId === staffId);
    if (!found) throw new Error('everybody here has a review');
    return found.reviewId;
  };
  office.hands.folder = newFolder();
  const ids = { nia: of(people.nia), owain: of(people.owain), manager: of(manager) };
  const wish: Input<'outgoing.save'> = {
    document: 'statement',
    recordIds: [ids.nia, ids.owain, ids.manager],
    language: 'own',
    out: { as: 'files', format: 'word' },
    restricted: false,
    sharing: null,
  };
  return { office, folder: office.hands.folder, ids, wish, cycle };
}

const progressOf = ({ notices }: TestOffice) =>
  notices.flatMap((one) => (one.kind === 'progress' && one.name === 'outgoing.save' ? [[one.done, one.of]] : []));

/** Until the first paper is made and the second is not. */
async function halfWay(office: TestOffice): Promise<void> {
  while (!progressOf(office).some(([made]) => made === 1)) await new Promise((resolve) => setImmediate(resolve));
}

test('papers of several people are a folder with a file each, under names that tell whose, in the person’s own language', async () => {
  const { office, folder, wish } = await officeWithReviews();
  const saved = await office.ask('outgoing.save', wish);
  expect(saved).toMatchObject({ fileName: `${name} – 2026–27`, made: 2 });
  expect(readdirSync(folder)).toEqual([saved.fileName]);
  const files = readdirSync(path.join(folder, saved.fileName)).sort();
  expect(files).toEqual([`Prosser, Nia – ${name} – 2026–27.docx`, `Rees, Owain – ${welsh} – 2026–27.docx`]);
  const [nia = '', owain = ''] = files.map((file) => path.join(folder, saved.fileName, file));
  expect(await wordParagraphs(nia)).toContain(name);
  expect(await wordParagraphs(owain)).toContain(welsh);
  expect(progressOf(office)).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
  await office.ask('documents.openSaved', { how: 'open' });
  expect(office.opened.at(-1)).toBe(saved.savedTo);
});

test('what only the headteacher keeps goes out only where it was ticked, and else is said', async () => {
  const { office, wish, folder } = await officeWithReviews();
  expect(
    (await office.ask('outgoing.look', { document: wish.document, recordIds: wish.recordIds })).people.map(
      ({ name: who, restricted }) => [who, restricted],
    ),
  ).toEqual([
    ['Nia Prosser', false],
    ['Owain Rees', false],
    ['Beth Cadwgan', true],
  ]);
  expect((await office.ask('outgoing.save', wish)).left).toEqual([{ name: 'Beth Cadwgan', why: 'restricted' }]);
  const ticked = await office.ask('outgoing.save', { ...wish, restricted: true });
  expect(ticked).toMatchObject({ made: 3, left: [], fileName: `${name} – 2026–27 (2)` });
  expect(readdirSync(folder)).toHaveLength(2);
});

test('of a record that is not for them the office is told as little as of one that is not there', async () => {
  const { office, wish, ids } = await officeWithReviews();
  await office.lock();
  await office.ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  for (const recordIds of [[ids.manager], [ids.nia, ids.manager]]) {
    expect(await office.refused('outgoing.save', { ...wish, recordIds })).toEqual({
      code: 'not-found',
      what: 'review',
    });
    expect(await office.refused('outgoing.look', { document: 'statement', recordIds })).toEqual({
      code: 'not-found',
      what: 'review',
    });
  }
});

test('stopped half-way, or locked, nothing stays in the folder and nothing is noted as shared', async () => {
  const { office, folder, wish, ids } = await officeWithReviews();
  const sharing = { sharedWith: 'Pay committee', purposeId: null, purpose: 'A look at the year', note: '' };
  const saving = office.refused('outgoing.save', { ...wish, sharing });
  await halfWay(office);
  await office.ask('outgoing.stop', {});
  expect(await saving).toEqual({ code: 'save-cancelled' });
  expect(readdirSync(folder)).toEqual([]);
  expect((await office.ask('disclosures.ofRecord', { recordId: ids.nia })).disclosures).toEqual([]);
  office.notices.length = 0;
  const again = office.refused('outgoing.save', wish);
  await halfWay(office);
  await office.lock();
  expect(await again).toEqual({ code: 'vault-locked' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a dialog that is cancelled, or a place that is no folder, leaves nothing', async () => {
  const { office, wish } = await officeWithReviews();
  delete office.hands.folder;
  expect(await office.refused('outgoing.save', wish)).toEqual({ code: 'save-cancelled' });
  const place = newFolder();
  writeFileSync(path.join(place, 'a file'), '');
  office.hands.folder = path.join(place, 'a file');
  expect(await office.refused('outgoing.save', wish)).toMatchObject({ code: 'in-the-way' });
  expect(readdirSync(place)).toEqual(['a file']);
});

test('one that cannot be made keeps nobody else from theirs, and is said with why', async () => {
  const { office, wish, folder } = await officeWithReviews();
  office.hands.toPdf = (html) =>
    html.includes('Owain Rees') ? Promise.reject(new Error('out of paper')) : Promise.resolve(chromiumPdf('Nia', 2));
  const saved = await office.ask('outgoing.save', { ...wish, out: { as: 'one-pdf', onNewSheet: true } });
  expect(saved).toMatchObject({
    made: 1,
    fileName: `${name} – 2026–27.pdf`,
    left: [
      { name: 'Beth Cadwgan', why: 'restricted' },
      { name: 'Owain Rees', why: 'failed' },
    ],
  });
  expect(office.faults).toHaveLength(1);
  office.hands.toPdf = async () => chromiumPdf('Both', 1);
  const second = await office.ask('outgoing.save', { ...wish, out: { as: 'one-pdf', onNewSheet: false } });
  expect(second.fileName).toBe(`${name} – 2026–27 (2).pdf`);
  office.hands.toPdf = () => Promise.reject(new Error('out of paper'));
  const none = await office.ask('outgoing.save', { ...wish, out: { as: 'one-pdf', onNewSheet: false } });
  expect(none).toMatchObject({ savedTo: null, made: 0 });
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a paper that the policy has for other staff, or that has nothing to tell, is left out with the reason', async () => {
  const { office, wish, ids } = await officeWithReviews();
  const asked = { document: 'plan-letter', recordIds: [ids.nia] };
  const look = await office.ask('outgoing.look', asked);
  expect(look.people).toMatchObject([{ name: 'Nia Prosser', why: null }]);
  const saved = await office.ask('outgoing.save', { ...wish, ...asked });
  expect(saved).toMatchObject({ made: 0, savedTo: null, left: [{ name: 'Nia Prosser', why: 'nothing' }] });
});

test('for somebody else it is noted on each record, with the clause where the policy names the purpose', async () => {
  const { office, wish, ids } = await officeWithReviews();
  const { purposes } = await office.ask('outgoing.look', { document: 'statement', recordIds: [ids.nia] });
  const [purpose] = purposes;
  if (!purpose) throw new Error('a purpose is offered');
  const sharing = { sharedWith: 'Pay committee', purposeId: purpose.id, purpose: '', note: 'By hand' };
  expect(await office.refused('outgoing.save', { ...wish, sharing: { ...sharing, sharedWith: ' ' } })).toEqual({
    code: 'field-empty',
    field: 'sharedWith',
  });
  expect(await office.refused('outgoing.save', { ...wish, sharing: { ...sharing, purposeId: null } })).toEqual({
    code: 'field-empty',
    field: 'purpose',
  });
  expect(await office.refused('outgoing.save', { ...wish, sharing: { ...sharing, purposeId: 'gossip' } })).toEqual({
    code: 'field-unknown',
    field: 'purposeId',
  });
  await office.ask('outgoing.save', { ...wish, restricted: true, sharing });
  for (const recordId of Object.values(ids)) {
    const { disclosures } = await office.ask('disclosures.ofRecord', { recordId });
    expect(disclosures).toMatchObject([
      {
        document: 'statement',
        what: name,
        sharedWith: 'Pay committee',
        sharedOn: '2026-09-21',
        purpose: purpose.purpose.en,
        note: 'By hand',
        restricted: recordId === ids.manager,
      },
    ]);
  }
});

test('of one person it is the file alone, and never in place of another', async () => {
  const { office, wish, ids, folder } = await officeWithReviews();
  const one = { ...wish, recordIds: [ids.manager], restricted: true };
  const file = `Cadwgan, Beth – ${name} – 2026–27`;
  expect((await office.ask('outgoing.save', one)).fileName).toBe(`${file}.docx`);
  expect((await office.ask('outgoing.save', one)).fileName).toBe(`${file} (2).docx`);
  expect(readdirSync(folder).sort()).toEqual([`${file} (2).docx`, `${file}.docx`]);
});
