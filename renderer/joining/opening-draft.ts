import type { Output } from '#contract/index.ts';
import type { Appointment, Appraiser } from '#domain/cycle/appraisers.ts';
import type { StaffId } from '#domain/ids.ts';

/** What opening a cycle would do. */
export type Preview = Output<'cycles.preview'>;

/** Somebody in the preview of a cycle. */
export type Candidate = Preview['people'][number];

/** What was chosen in the preview; nothing of it is written before the cycle is opened. Plain data, so that Back keeps it. */
export interface OpeningDraft {
  /** Null where the proposal was taken away. */
  appraisers: { [staffId: StaffId]: Appraiser | null };
  /** The names of those who act beside the appraiser, by place. */
  panels: { [staffId: StaffId]: { [place: string]: string } };
  /** The reasons of those whom the school leaves out. */
  leftOut: { [staffId: StaffId]: string };
  /** Days of the school's own for deadlines whose day has passed, as they were typed, by the deadline. */
  ownDays: { [rule: string]: string };
}

export const untouched: OpeningDraft = { appraisers: {}, panels: {}, leftOut: {}, ownDays: {} };

/** The id of the box in which somebody's appraiser is chosen. */
export const appraiserBox = (staffId: StaffId): string => `appraiser/${staffId}`;

/** Who appraises somebody so far: what was chosen, else what the program proposes. */
export function appraiserOf(person: Candidate, draft: OpeningDraft): Appraiser | undefined {
  const chosen = draft.appraisers[person.staffId];
  return (chosen === undefined ? person.proposed : chosen) ?? undefined;
}

/** Who acts beside the appraiser so far, place by place. */
export function panelOf({ staffId, panel }: Candidate, draft: OpeningDraft): Candidate['panel'] {
  return panel.map((one) => {
    const name = draft.panels[staffId]?.[one.place];
    return name === undefined || name === one.name ? one : { ...one, name, staffId: null };
  });
}

/** Somebody's appraiser and panel, as the cycle is opened with them; undefined while nobody appraises them. */
export function appointmentOf(
  person: Candidate,
  draft: OpeningDraft,
): ({ staffId: StaffId } & Appointment) | undefined {
  const appraiser = appraiserOf(person, draft);
  const panel = panelOf(person, draft).map(({ place, name, staffId }) => ({ place, name, staffId }));
  return appraiser && { staffId: person.staffId, ...appraiser, panel };
}

/** Gives somebody an appraiser, or takes the appraiser away. */
export function withAppraiser(draft: OpeningDraft, staffId: StaffId, appraiser: Appraiser | undefined): OpeningDraft {
  return { ...draft, appraisers: { ...draft.appraisers, [staffId]: appraiser ?? null } };
}

/** Fills a place beside somebody's appraiser with a name. */
export function withPanel(draft: OpeningDraft, staffId: StaffId, place: string, name: string): OpeningDraft {
  return { ...draft, panels: { ...draft.panels, [staffId]: { ...draft.panels[staffId], [place]: name } } };
}

/** Gives several people the same appraiser; whoever that is keeps their own. */
export function withSameAppraiser(draft: OpeningDraft, ids: readonly StaffId[], appraiser: Appraiser): OpeningDraft {
  const given = ids.filter((id) => id !== appraiser.appraiserId).map((id) => [id, appraiser] as const);
  return { ...draft, appraisers: { ...draft.appraisers, ...Object.fromEntries(given) } };
}

/** Leaves people out for a reason of the school's own. */
export function withLeftOut(draft: OpeningDraft, ids: readonly StaffId[], reason: string): OpeningDraft {
  return { ...draft, leftOut: { ...draft.leftOut, ...Object.fromEntries(ids.map((id) => [id, reason])) } };
}

/** Takes somebody in again whom the school had left out. */
export function withTakenIn(draft: OpeningDraft, staffId: StaffId): OpeningDraft {
  const { [staffId]: _, ...leftOut } = draft.leftOut;
  return { ...draft, leftOut };
}

/** Everybody of a preview, by where they stand under the draft. */
export interface Standings {
  in: Candidate[];
  out: Candidate[];
  /** Those whose reviews the headteacher opens from Home, because they are kept in the headteacher's part. */
  restricted: Candidate[];
}

/** Sorts the people of a preview. */
export function standingsOf(people: readonly Candidate[], draft: OpeningDraft): Standings {
  const isOut = ({ staffId, leftOut, elsewhere }: Candidate): boolean =>
    leftOut !== null || elsewhere !== null || draft.leftOut[staffId] !== undefined;
  return {
    in: people.filter((person) => !isOut(person) && !person.restricted),
    out: people.filter(isOut),
    restricted: people.filter((person) => !isOut(person) && person.restricted),
  };
}
