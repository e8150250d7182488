import type { Day } from '#domain/days/dates.ts';
import type { Span } from '#domain/days/span.ts';
import type { StaffId } from '#domain/ids.ts';
import type { ScopeRuleId, StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { done, type Outcome, refuse } from '#domain/result.ts';
import type { PanelMember, Review } from '#domain/review/review.ts';
import type { School } from '#domain/school.ts';
import { fullName, lastDayOf, type Staff } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { capitalised } from '#domain/text/capitalised.ts';
import { asksBothPosts, groupsAsked } from './posts.ts';

/** Who appraises somebody: a member of staff, or a person outside the staff list by name alone. */
export interface Appraiser {
  appraiserId: StaffId | null;
  appraiserName: string;
}

/** Who appraises, as one text: by the staff record, else by name; empty where nobody does yet. */
export function appraiserKey({ appraiserId, appraiserName }: Appraiser): string {
  return appraiserId ?? appraiserName.trim().toLowerCase();
}

/** The appraiser with whoever acts beside them. */
export interface Appointment extends Appraiser {
  panel: PanelMember[];
}

/** Who is to appraise a staff group under a policy, where it says more than who appoints. */
export interface AppraiserRule {
  /** The office outside the staff list that leads; null where somebody is appointed or the line manager leads. */
  office: Bilingual | null;
  /** The places beside the lead, each to be filled with a name. */
  places: { id: string; label: Bilingual }[];
}

/** The policy's rule for a staff group: the first that names it. */
export function appraiserRule({ appraisers }: Pick<Policy, 'appraisers'>, group: StaffGroupId): AppraiserRule {
  const rule = appraisers.rules.find(({ groups }) => groups.includes(group));
  const office = typeof rule?.lead === 'object' ? rule.lead.office : null;
  return { office, places: rule?.panel ?? [] };
}

/** The place beside the appraiser of whoever appraises a second post that one review is about. */
export const SECOND_POST = 'second-post';

/**
 * The rule by which somebody is appraised in a cycle: the policy's for the group as which it asks them first, with a place
 * for another appraiser of their second post where the review is about both.
 */
export function ruleFor(person: Staff, asking: Parameters<typeof groupsAsked>[1]): AppraiserRule {
  const { policy } = asking;
  const rule = appraiserRule(policy, groupsAsked(person, asking)[0]);
  if (!asksBothPosts(person, asking)) return rule;
  const post = person.otherJobTitle ?? '';
  const { en, cy } = policy.terms.appraiser.one;
  const label = { en: `${capitalised(en)} (${post})`, ...(cy !== undefined && { cy: `${capitalised(cy)} (${post})` }) };
  return { ...rule, places: [...rule.places, { id: SECOND_POST, label }] };
}

/** Whether somebody beside the appraiser appraises a second post. */
export function isSecondAppraiser({ place, name }: PanelMember): boolean {
  return place === SECOND_POST && name !== '';
}

/** Everybody who appraises in a review: one, or another for a second post beside them. */
export function appraisersOf({ appraiserId, appraiserName, panel }: Appraiser & Pick<Review, 'panel'>): Appraiser[] {
  const second = panel
    .filter(isSecondAppraiser)
    .map(({ staffId, name }) => ({ appraiserId: staffId, appraiserName: name }));
  return [{ appraiserId, appraiserName }, ...second];
}

/**
 * Whether somebody can be proposed as an appraiser in a cycle: not who leaves before it ends, nor whom one of its rules
 * leaves out. That the policy does not cover their own group does not matter.
 */
export function mayAppraise(person: Staff, leftOutBy: ScopeRuleId | null, { ends }: Span): boolean {
  const lastDay = lastDayOf(person);
  const stays = lastDay === null || lastDay > ends;
  return stays && (leftOutBy === null || leftOutBy === 'group');
}

/** What a proposal is made from. */
export interface ProposalFacts {
  rule: AppraiserRule;
  /** Last year's review of the same person. */
  previous: Pick<Review, 'appraiserId' | 'appraiserName' | 'panel'> | undefined;
  /** Those who can be proposed, leavers and those left out not among them. */
  staff: ReadonlyMap<StaffId, Staff>;
  school: Pick<School, 'headteacherId'>;
}

/**
 * Who is proposed to appraise somebody: the appraiser of last year if still here, else the line manager, else the
 * headteacher of the same site, else the school's headteacher, who appraises or appoints. Never the person themselves.
 * Null when nobody is left, and where the policy names an office outside the staff list: who holds it is not known here.
 * The central team and the chief executive are not a school's: a headteacher appraises one of the central team as their
 * line manager at most (requirements 1.6).
 */
export function proposedAppraiser(person: Staff, { rule, previous, staff, school }: ProposalFacts): Appraiser | null {
  const byId = (id: StaffId | null | undefined) => (id && id !== person.id ? staff.get(id) : undefined);
  if (previous?.appraiserId === null && previous.appraiserName !== '')
    return { appraiserId: null, appraiserName: previous.appraiserName };
  const lastYears = byId(previous?.appraiserId);
  if (lastYears && mayLead(lastYears, person)) return within(lastYears);
  if (rule.office) return null;
  const heads = isOfTrust(person) ? undefined : (headOfSite(person, staff) ?? byId(school.headteacherId));
  const manager = byId(person.lineManagerId);
  const found = manager && mayLead(manager, person) ? manager : heads;
  return found ? within(found) : null;
}

/** The places beside the appraiser, with the names that filled them last year. */
export function proposedPanel({ rule, previous }: Pick<ProposalFacts, 'rule' | 'previous'>): PanelMember[] {
  return panelIn(rule, previous?.panel ?? []);
}

/** A place of the panel as it is shown and printed: what it is called, and the name that fills it. */
export interface FilledPlace extends PanelMember {
  label: Bilingual;
}

/** Every place beside the appraiser, with the name that fills it in one review; empty until it is known. */
export function filledPlaces({ places }: Pick<AppraiserRule, 'places'>, panel: readonly PanelMember[]): FilledPlace[] {
  const filled = new Map(panel.map((one) => [one.place, one]));
  return places.map(({ id, label }) => {
    const { name = '', staffId = null } = filled.get(id) ?? {};
    return { place: id, label, name, staffId };
  });
}

/** The panel as a review keeps it: every place of the rule and no other. */
export function panelIn(rule: Pick<AppraiserRule, 'places'>, panel: readonly PanelMember[]): PanelMember[] {
  return filledPlaces(rule, panel).map(({ place, name, staffId }) => ({ place, name, staffId }));
}

/** Whether somebody works for the trust as a whole, and for no headteacher. */
function isOfTrust({ group }: Staff): boolean {
  return group === 'central' || group === 'executive';
}

function mayLead(appraiser: Staff, person: Staff): boolean {
  if (appraiser.group !== 'headteacher' || !isOfTrust(person)) return true;
  return person.group === 'central' && person.lineManagerId === appraiser.id;
}

function headOfSite(person: Staff, staff: ReadonlyMap<StaffId, Staff>): Staff | undefined {
  if (person.site === null) return undefined;
  const heads = staff.values().filter(({ group, site }) => group === 'headteacher' && site === person.site);
  return heads.find(({ id }) => id !== person.id);
}

const within = (of: Staff): Appraiser => ({ appraiserId: of.id, appraiserName: fullName(of) });

/** A change of the appraiser: when, and why; `keepsName` where the one before has had a part in the review. */
export interface Reassignment {
  on: Day;
  reason: string;
  keepsName: boolean;
}

/**
 * What a review tells of its appraisers after a change: both names are kept, with the last day of the earlier one. Somebody
 * who was only given it on the same day is replaced without a trace. Refuses a change without a reason.
 */
export function reassigned(
  { appraiserId, appraiserName, earlierAppraisers }: Review,
  next: Appraiser,
  { on, reason, keepsName }: Reassignment,
): Outcome<Pick<Review, 'appraiserId' | 'appraiserName' | 'earlierAppraisers'>, { code: 'reason-needed' }> {
  const isSame = next.appraiserId === appraiserId && next.appraiserName === appraiserName;
  if (isSame || !keepsName || earlierAppraisers.at(-1)?.until === on) return done({ ...next, earlierAppraisers });
  if (reason === '') return refuse({ code: 'reason-needed' });
  return done({
    ...next,
    earlierAppraisers: [...earlierAppraisers, { appraiserId, appraiserName, until: on, reason }],
  });
}
