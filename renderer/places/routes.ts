import { z } from 'zod';
import { FIRST_YEAR, LAST_YEAR } from '#domain/days/years.ts';
import { dueFilter } from '#domain/deadlines/due-filter.ts';
import { trailKindFilter } from '#domain/trail/trail-filter.ts';
import type { ParamsOf } from './parameters.ts';

/** How a table stands: its sort ('name', '-name' backwards), what all columns and single ones are filtered by, its page. */
export const tableSearch = z.object({
  sort: z.string().catch(''),
  find: z.string().catch(''),
  /** As in a query, a column's id and what it has: 'appraiser=Cai+Rhosdu'. */
  where: z.string().catch(''),
  page: z.coerce.number().int().min(1).catch(1),
});
export type TableView = z.output<typeof tableSearch>;

const staffSearch = tableSearch.extend({
  group: z.string().catch(''),
  site: z.string().catch(''),
  stage: z.string().catch(''),
  leavers: z.enum(['', 'yes']).catch(''),
});

const nothing = z.object({});
const said = z.string().catch('');

const route = <Path extends string, Search extends z.ZodObject>(path: Path, search: Search) => ({ path, search });

const { by, of, when, cycle, site, waits, find } = dueFilter.shape;
/** What is due: how it is grouped, which group is open, and what is filtered by. */
const dueSearch = tableSearch.extend({
  by: by.catch(''),
  of: of.catch(''),
  when: when.catch(''),
  cycle: cycle.catch(''),
  site: site.catch(''),
  waits: waits.catch(''),
  find: find.catch(''),
});

const reviewsSearch = tableSearch.extend({
  stage: z.string().catch(''),
  site: z.string().catch(''),
  cycle: z.string().catch(''),
});

/**
 * Every screen's address: a path with its parameters, and what may stand behind the question mark. Filters live there,
 * so that Back brings them back. The first path that fits wins.
 */
export const routes = {
  home: route('/', nothing),
  due: route('/due', dueSearch),
  welcome: route('/welcome', nothing),
  begin: route('/welcome/begin', nothing),
  missing: route('/missing', nothing),
  unlock: route('/unlock', nothing),
  recover: route('/unlock/recover', nothing),
  restore: route('/restore', nothing),
  setUp: route('/set-up', nothing),
  setUpPart: route('/set-up/:part', nothing),
  staff: route('/staff', staffSearch),
  addPerson: route('/staff/add', nothing),
  importStaff: route('/staff/import', nothing),
  /** With the view of the list that it was opened from, for Previous and Next. */
  person: route('/staff/:staffId', staffSearch),
  history: route('/staff/:staffId/history', nothing),
  editPerson: route('/staff/:staffId/edit', nothing),
  reviews: route('/reviews', reviewsSearch),
  cycles: route('/cycles', tableSearch),
  earlier: route('/cycles/earlier', nothing),
  openCycle: route(
    '/cycles/open',
    tableSearch.extend({
      period: z.string().catch(''),
      starts: z.string().catch(''),
      ends: z.string().catch(''),
      site: z.string().catch(''),
      group: z.string().catch(''),
      /** Only those whose appraiser is worth a look. */
      look: z.string().catch(''),
    }),
  ),
  cycle: route('/cycles/:cycleId', tableSearch),
  /** Forms that came back from Word: those in hand, or one of them beside the record that it is for. */
  returnedForms: route('/reviews/came-back', z.object({ file: said, record: said })),
  /** The statement of a team that is reviewed together. */
  team: route('/reviews/teams/:recordId', nothing),
  moderation: route('/cycles/:cycleId/moderation', nothing),
  season: route('/cycles/:cycleId/season', nothing),
  /** With the view of the list that it was opened from, as with a person. */
  review: route('/reviews/:reviewId', reviewsSearch),
  /** What is written while people talk. */
  reviewNotes: route('/reviews/:reviewId/notes', nothing),
  observations: route('/observations', tableSearch),
  observation: route('/observations/:recordId', nothing),
  concerns: route('/concerns', tableSearch),
  /** A record of any of the kinds that only the headteacher keeps. */
  concern: route('/concerns/:recordId', nothing),
  trainingHeld: route('/training-needs/held', tableSearch.extend({ state: said, what: said })),
  trainingNeeds: route(
    '/training-needs',
    tableSearch.extend({
      state: z.string().catch(''),
      theme: z.string().catch(''),
      site: z.string().catch(''),
      cycle: z.string().catch(''),
      /** Those for whom a need is being added, by id with commas. */
      for: z.string().catch(''),
      /** The need that is open beside the list. */
      need: z.string().catch(''),
    }),
  ),
  documents: route('/documents', nothing),
  /** Before the path of a document, which would fit, too. */
  report: route('/documents/report/:cycleId', nothing),
  document: route(
    '/documents/:document',
    z.object({ about: z.string().catch(''), language: z.enum(['', 'en', 'cy', 'both']).catch('') }),
  ),
  changes: route('/changes', tableSearch.extend({ of: z.string().catch('') })),
  safekeeping: route('/safekeeping', nothing),
  backups: route('/safekeeping/backups', nothing),
  everything: route('/safekeeping/everything', nothing),
  guide: route('/help/guide', nothing),
  guidePage: route('/help/guide/:page', nothing),
  about: route('/help/about', nothing),
  keeping: route('/safekeeping/keeping', nothing),
  keepingRules: route('/safekeeping/keeping/rules', nothing),
  /** Days as ISO days, empty for the usual ones; `person` is an id. */
  trail: route(
    '/safekeeping/what-happened',
    tableSearch.extend({
      from: z.string().catch(''),
      until: z.string().catch(''),
      person: z.string().catch(''),
      kind: trailKindFilter.catch(''),
    }),
  ),
  /** Days and person as with the trail; `purpose` is one in words. */
  disclosures: route(
    '/safekeeping/what-was-shared',
    tableSearch.extend({
      from: z.string().catch(''),
      until: z.string().catch(''),
      person: z.string().catch(''),
      purpose: z.string().catch(''),
    }),
  ),
  released: route('/safekeeping/released', nothing),
  leaving: route('/safekeeping/leaving', nothing),
  people: route('/safekeeping/people', nothing),
  requests: route('/safekeeping/requests', tableSearch),
  request: route('/safekeeping/requests/:requestId', nothing),
  settings: route('/settings', z.object({ part: z.string().catch('') })),
  /** `year` is the first calendar year of the school year that is shown; 0 for the one that holds today. */
  calendar: route(
    '/settings/term-dates',
    z.object({ year: z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).catch(0) }),
  ),
  welsh: route('/settings/welsh', nothing),
  /** Which policy the school follows, and what that leaves to it. */
  policies: route('/policies', nothing),
  /** `rule` is what to show of it: a line of one of its tables. */
  /** A policy of the school's own, drafted from its text. */
  draftPolicy: route('/policies/from-text', nothing),
  policy: route('/policies/:policyId', z.object({ rule: z.string().catch('') })),
  editPolicy: route('/policies/:policyId/edit', z.object({ part: z.string().catch('') })),
  policyForm: route('/policies/:policyId/forms/:form', z.object({ show: z.enum(['', 'page']).catch('') })),
  policyChanges: route('/policies/:policyId/changes', nothing),
};

export type RouteName = keyof typeof routes;
export type Search<Name extends RouteName> = z.output<(typeof routes)[Name]['search']>;

export type Params<Name extends RouteName> = ParamsOf<(typeof routes)[Name]['path']>;

/** What a screen is given. */
export interface ScreenProps<Name extends RouteName> {
  params: Params<Name>;
  search: Search<Name>;
}

type Rest<Name extends RouteName> = keyof Params<Name> extends never
  ? [params?: Params<Name>, search?: Partial<Search<Name>>]
  : [params: Params<Name>, search?: Partial<Search<Name>>];

/** The address of a screen, for a link: '#/staff?find=sian'. */
export function href<Name extends RouteName>(name: Name, ...[params, search]: Rest<Name>): string {
  const values: Record<string, string> = { ...params };
  const path = routes[name].path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ''));
  return `#${path}${searchText(name, search ?? {})}`;
}

/** The part behind the question mark; what is as usual is left out. */
export function searchText(name: RouteName, search: object): string {
  const usual = new Map(Object.entries(routes[name].search.parse({})));
  const said = Object.entries(search).filter(([key, value]) => value !== undefined && value !== usual.get(key));
  const text = new URLSearchParams(said.map(([key, value]) => [key, String(value)])).toString();
  return text && `?${text}`;
}

/** Which screen an address (without its '#') means, or undefined when there is none. */
export function screenAt(
  address: string,
): { name: RouteName; path: string; params: object; search: object } | undefined {
  const [path = '/', query = ''] = address.split('?');
  for (const name of Object.keys(routes) as RouteName[]) {
    // the keys of the table itself
    const params = match(routes[name].path, path);
    if (params)
      return { name, path, params, search: routes[name].search.parse(Object.fromEntries(new URLSearchParams(query))) };
  }
  return undefined;
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
}
