import { expect, type Page } from '@playwright/test';
import { day } from '#domain/days/dates.ts';
import type { ReviewId } from '#domain/ids.ts';
import { recordAddress } from '#renderer/places/record-address.ts';
import { href, type RouteName } from '#renderer/places/routes.ts';
import { asking } from './small-school.ts';

/** Goes to an address of the program and waits until its screen has what it shows. */
export async function visit(page: Page, address: string): Promise<void> {
  if (page.url().endsWith(address)) return;
  await page.evaluate((to) => window.location.assign(to), address);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Loading…')).toHaveCount(0);
}

/** The screens outside the open records. */
type Outside = 'welcome' | 'begin' | 'missing' | 'unlock' | 'recover' | 'restore';

/** The address of every screen of the open records. */
export type Addresses = Record<Exclude<RouteName, Outside>, string>;

/** The address of every screen that the open records of the demo school have. */
export async function addresses(page: Page): Promise<Addresses> {
  const { ask } = asking(page);
  const { cycles, overdue } = await ask('home.read', {});
  const [[cycle], [due]] = [cycles, overdue];
  if (!cycle || !due) throw new Error('the demo school has a cycle with something overdue');
  const { staff } = await ask('reviews.byId', { reviewId: due.recordId as ReviewId }); // nothing else has deadlines
  const [team] = (await ask('teams.ofCycle', { cycleId: cycle.id })).teams;
  if (!team) throw new Error('the demo school has a team');
  const { policies } = await ask('policies.list', {});
  const { policyId } = await ask('policies.adapt', { policyId: policies[0]?.id ?? '', title: { en: 'Our policy' } });
  const asked = { kind: 'access', name: '', asked: 'Everything', receivedOn: day('2026-11-14') } as const;
  const { requestId } = await ask('requests.add', { ...asked, staffId: staff.id });
  const { recordId } = await ask('concerns.begin', { kind: 'support-plan', staffId: staff.id });
  await ask('concerns.setDays', { recordId, starts: day('2026-11-02'), ends: day('2026-12-18'), reason: 'Half-term' });
  const seen = await ask('observations.begin', { kind: 'drop-in', staffId: staff.id });
  await ask('moderation.draw', { cycleId: cycle.id, number: 48_213, each: 1, moderator: 'Ivo Marsh' });
  return {
    home: href('home'),
    due: href('due'),
    setUp: href('setUp'),
    setUpPart: href('setUpPart', { part: 'policy' }),
    staff: href('staff'),
    addPerson: href('addPerson'),
    importStaff: href('importStaff'),
    person: href('person', { staffId: staff.id }),
    history: href('history', { staffId: staff.id }),
    editPerson: href('editPerson', { staffId: staff.id }),
    reviews: href('reviews'),
    returnedForms: href('returnedForms'),
    cycles: href('cycles'),
    earlier: href('earlier'),
    openCycle: href('openCycle', {}, { starts: '2027-09-01' }),
    cycle: href('cycle', { cycleId: cycle.id }),
    moderation: href('moderation', { cycleId: cycle.id }),
    season: href('season', { cycleId: cycle.id }),
    review: recordAddress(due),
    team: href('team', team),
    reviewNotes: href('reviewNotes', { reviewId: due.recordId as ReviewId }),
    observations: href('observations'),
    observation: href('observation', seen),
    concerns: href('concerns'),
    concern: recordAddress({ recordId, kind: 'support-plan' }),
    trainingNeeds: href('trainingNeeds'),
    trainingHeld: href('trainingHeld'),
    documents: href('documents'),
    document: href(
      'document',
      { document: 'training-needs-summary' },
      { about: `cycle:${cycle.id}`, language: 'both' },
    ),
    report: href('report', { cycleId: cycle.id }),
    changes: href('changes'),
    safekeeping: href('safekeeping'),
    backups: href('backups'),
    everything: href('everything'),
    guide: href('guide'),
    guidePage: href('guidePage', { page: 'overdue' }),
    about: href('about'),
    keeping: href('keeping'),
    keepingRules: href('keepingRules'),
    trail: href('trail'),
    disclosures: href('disclosures'),
    released: href('released'),
    people: href('people'),
    leaving: href('leaving'),
    requests: href('requests'),
    request: href('request', { requestId }),
    settings: href('settings'),
    policies: href('policies'),
    draftPolicy: href('draftPolicy'),
    calendar: href('calendar'),
    welsh: href('welsh'),
    policy: href('policy', { policyId }),
    editPolicy: href('editPolicy', { policyId }, { part: 'deadlines' }),
    policyForm: href('policyForm', { policyId, form: 'statement' }),
    policyChanges: href('policyChanges', { policyId }),
  };
}
