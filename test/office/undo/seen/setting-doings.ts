import type { NamesPutBack } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import { policyFile } from '#domain/policy-editing/policy-file.ts';
import { letterheadOfALine, pictureOfADot } from '#test/office/lists.ts';
import { fileOf } from '#test/office/scans/scans.ts';
import { firstPolicy } from '#test/office/school-year.ts';
import type { FullSchool } from '#test/office/undo/undoing.ts';
import type { Prepared } from './doing.ts';

type Names =
  | `listViews.${string}`
  | `school.${'choose' | 'remove'}${'Logo' | 'Letterhead'}`
  | `sites.${'choose' | 'remove'}Logo`
  | 'welsh.save'
  | `policies.${'adapt' | 'saveOwn' | 'loadFile'}`
  | 'staff.pause';

/** Each way to ask for what can be put back of how the school has set things up. */
export const settingDoings: Record<Extract<NamesPutBack, Names>, Record<string, Prepared>> = {
  'listViews.setColumns': {
    'of the staff list':
      async ({ office }) =>
      () =>
        office.ask('listViews.setColumns', { list: 'staff', columns: ['-group'], restricted: true }),
  },
  'listViews.save': {
    'a filter':
      async ({ office }) =>
      () =>
        office.ask('listViews.save', { list: 'staff', name: 'B', search: 'find=B', restricted: true }),
  },
  'listViews.remove': {
    'a filter': async ({ office }) => {
      const filter = { list: 'staff', name: 'C', search: 'find=C', restricted: true } as const;
      const { id } = await office.ask('listViews.save', filter);
      return () => office.ask('listViews.remove', { id, restricted: true });
    },
  },
  'school.chooseLogo': {
    'a picture': async ({ office }) => {
      office.hands.openFile = pictureOfADot();
      return () => office.ask('school.chooseLogo', {});
    },
  },
  'school.removeLogo': {
    'a picture': async ({ office }) => {
      office.hands.openFile = pictureOfADot();
      await office.ask('school.chooseLogo', {});
      return () => office.ask('school.removeLogo', {});
    },
  },
  'school.chooseLetterhead': {
    'in place of another': async ({ office }) => {
      office.hands.openFile = letterheadOfALine();
      await office.ask('school.chooseLetterhead', {});
      office.hands.openFile = letterheadOfALine('Ysgol y Bryn');
      return () => office.ask('school.chooseLetterhead', {});
    },
  },
  'school.removeLetterhead': {
    'a file': async ({ office }) => {
      office.hands.openFile = letterheadOfALine();
      await office.ask('school.chooseLetterhead', {});
      return () => office.ask('school.removeLetterhead', {});
    },
  },
  'sites.chooseLogo': {
    'a picture': async (school) => {
      const siteId = await siteOf(school);
      school.office.hands.openFile = pictureOfADot();
      return () => school.office.ask('sites.chooseLogo', { siteId });
    },
  },
  'sites.removeLogo': {
    'a picture': async (school) => {
      const siteId = await siteOf(school);
      school.office.hands.openFile = pictureOfADot();
      await school.office.ask('sites.chooseLogo', { siteId });
      return () => school.office.ask('sites.removeLogo', { siteId });
    },
  },
  'welsh.save': {
    'one text':
      async ({ office }) =>
      () =>
        office.ask('welsh.save', { english: 'Objective', welsh: 'Amcan' }),
  },
  'policies.adapt': {
    'a copy':
      async ({ office }) =>
      () =>
        office.ask('policies.adapt', { policyId: firstPolicy().id, title: { en: 'Our own' } }),
  },
  'policies.saveOwn': {
    'its title': async ({ office, ownPolicy }) => {
      const { policy, own } = await office.ask('policies.byId', { policyId: ownPolicy });
      const leftOut = own?.leftOut ?? [];
      const edited = { policy: { ...policy, title: { en: 'Reviews at our school' } }, leftOut };
      return () => office.ask('policies.saveOwn', { own: edited });
    },
  },
  'policies.loadFile': {
    'of another school': async ({ office }) => {
      office.hands.openFile = fileOf('policy.json', Buffer.from(policyFile(firstPolicy())));
      return () => office.ask('policies.loadFile', {});
    },
  },
  'staff.pause': {
    'of the office’s part':
      async ({ office, school: { people } }) =>
      () =>
        office.ask('staff.pause', { staffId: people.owain, from: day('2026-09-21'), until: null }),
    'of the headteacher’s part':
      async ({ office, school: { manager } }) =>
      () =>
        office.ask('staff.pause', { staffId: manager, from: day('2026-09-21'), until: day('2026-11-30') }),
  },
};

async function siteOf({ office }: FullSchool) {
  const { sites } = await office.ask('sites.list', {});
  const siteId = sites.find(({ name }) => name === 'Old Mill')?.described?.id;
  if (!siteId) throw new Error('a site was described');
  return siteId;
}
