import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { NewStaff } from '#domain/staff/staff.ts';

/** Who works side by side, and so writes about the same things; nobody of a team without texts is reviewed. */
export type Team = 'leaders' | 'class' | 'welsh' | 'office' | 'building' | 'kitchen' | 'yard' | 'others' | 'trust';

/** A person: names, job, the year and month of joining (years count from the current cycle), hours a week, line manager. */
type Row = readonly [
  givenName: string,
  familyName: string,
  jobTitle: string,
  since: readonly [year: number, month: number],
  hours: number,
  manager: string | null,
  other?: Partial<NewStaff>,
];

const both = { language: 'both' } as const;
const inWelsh = { language: 'cy' } as const;
const upper = { payRange: 'upper' } as const;
const leadership = { payRange: 'leadership' } as const;

/** Everybody at the demo school. All names are invented. */
const people = {
  leaders: {
    mererid: ['Mererid', 'Llwydfryn', 'Headteacher', [-7, 9], 37, null, { ...leadership, ...both }],
    llyr: ['Llŷr', 'Tegwyn', 'Deputy headteacher', [-5, 9], 32.5, 'mererid', { ...leadership, ...inWelsh }],
    bethan: ['Bethan', 'Arfonwy', 'Additional learning needs coordinator', [-9, 1], 32.5, 'mererid', upper],
    efa: ['Efa', 'Garmon-Rees', 'Teacher and phase leader', [-4, 9], 32.5, 'llyr', { ...upper, ...inWelsh }],
    tomos: ['Tomos', 'Brynhedydd', 'Teacher, Year 6', [-6, 9], 32.5, 'llyr', upper],
    harri: ['Harri', 'Maesglas', 'Teacher, Year 4', [0, 9], 32.5, 'llyr', { payRange: 'main' }],
  },
  class: {
    sian: ['Siân', 'Trelech', 'Higher level teaching assistant', [-11, 9], 32.5, 'llyr', both],
    gethin: ['Gethin', 'Rhosyr', 'Higher level teaching assistant (ALN)', [-6, 4], 32.5, 'bethan'],
    agnieszka: ['Agnieszka', 'Wołoszczak', 'Teaching assistant', [-5, 1], 27.5, 'efa'],
    aoife: ['Aoife', 'O’Dwyer-Pask', 'Teaching assistant', [-4, 9], 30, 'llyr'],
    ffion: ['Ffion', 'Llanfaes', 'Teaching assistant', [-8, 9], 32.5, 'efa', both],
    nasreen: ['Nasreen', 'Chowdhury-Bell', 'Teaching assistant', [-3, 2], 25, 'llyr'],
    catrin: ['Catrin', 'Môrwyn', 'Nursery practitioner', [-6, 9], 32.5, 'efa'],
    iolo: ['Iolo', 'Pantglas', 'Learning support assistant (one to one)', [-3, 9], 27.5, 'bethan'],
    zuzanna: ['Zuzanna', 'Kłosowicz', 'Teaching assistant', [-4, 11], 30, 'efa'],
    owain: ['Owain', 'Bryncelyn', 'Emotional literacy support assistant', [-7, 9], 32.5, 'bethan'],
    hawa: ['Hawa', 'Dirie-Yusuf', 'Teaching assistant', [-2, 2], 25, 'llyr'],
    tegan: ['Tegan', 'Marchlyn', 'Teaching assistant (Reception)', [-1, 11], 27.5, 'efa', { contract: 'fixed-term' }],
    mali: ['Mali', 'Hafodwen', 'Teaching assistant', [-5, 9], 30, 'efa'],
    rhodri: ['Rhodri', 'Cefnmeiriad', 'Teaching assistant', [0, 9], 30, 'llyr'],
  },
  welsh: {
    beca: ['Beca', 'Glyndŵr', 'Cynorthwyydd addysgu', [-4, 9], 32.5, 'efa', inWelsh],
    delyth: ['Delyth', 'Ynyswen', 'Ymarferydd meithrin', [-12, 9], 30, 'efa', inWelsh],
  },
  office: {
    carys: ['Carys', 'Penrallt', 'School business manager', [-2, 4], 37, 'mererid', both],
    elen: ['Elen', 'Tŷ-Isaf', 'Administrative officer', [-6, 9], 32, 'carys', both],
    joanne: ['Joanne', 'Whitcombe', 'School secretary', [-14, 1], 30, 'carys'],
    huw: ['Huw', 'Gellifor', 'Attendance and family liaison officer', [-5, 9], 37, 'llyr'],
    morfudd: ['Morfudd', 'Dolgoch', 'Library assistant', [-10, 9], 15, 'llyr', both],
    ben: ['Ben', 'Attwater', 'ICT technician', [-2, 9], 18.5, 'carys'],
  },
  building: {
    dewi: ['Dewi', 'Maescoch', 'Caretaker', [-9, 4], 37, 'carys', both],
    krzysztof: ['Krzysztof', 'Wróblicki', 'Assistant caretaker', [-4, 2], 25, 'dewi'],
    lowri: ['Lowri', 'Nantcol', 'Cleaner', [-7, 9], 15, 'dewi'],
    maria: ['Maria', 'da Conceição-Reis', 'Cleaner', [-3, 10], 15, 'dewi'],
  },
  kitchen: {
    gaynor: ['Gaynor', 'Tidbury', 'Cook in charge', [-8, 9], 30, 'carys'],
    anwen: ['Anwen', 'Blaencwm', 'Assistant cook', [-4, 9], 25, 'gaynor', both],
    oksana: ['Oksana', 'Hryhorenko', 'Kitchen assistant', [-1, 11], 20, 'gaynor'],
  },
  yard: {
    eirlys: ['Eirlys', 'Cwmdulas', 'Senior midday supervisor', [-13, 9], 10, 'llyr', both],
    sunita: ['Sunita', 'Bhattarai', 'Midday supervisor', [-3, 9], 7.5, 'eirlys'],
    glenda: ['Glenda', 'Llwynbrân', 'Midday supervisor', [-6, 1], 7.5, 'eirlys'],
    rhys: ['Rhys', 'Talywern', 'Midday supervisor and breakfast club leader', [-5, 9], 17.5, 'eirlys', both],
    nerys: ['Nerys', 'Hendrewen', 'Midday supervisor', [0, 9], 7.5, 'eirlys'],
  },
  others: {
    kelly: ['Kelly-Ann', 'Pritchett', 'Cleaner', [-1, 1], 10, 'dewi', { contract: 'agency' }],
    wyn: ['Wyn', 'Bodgadfan', 'Reading volunteer', [-2, 10], 4, 'efa', { contract: 'volunteer', ...inWelsh }],
  },
  // only where the policy is one of a trust
  trust: {
    idris: ['Idris', 'Aldermoor', 'Chief executive officer', [-6, 9], 37, null],
    hedd: ['Hedd', 'Ravenscar', 'Headteacher', [-3, 9], 37, 'idris', leadership],
    rosanna: ['Rosanna', 'Thistlewood', 'Finance manager', [-4, 1], 37, 'idris'],
    morgan: ['Morgan', 'Pennyfather', 'People and recruitment adviser', [-3, 4], 30, 'idris'],
  },
} as const satisfies Record<Team, Record<string, Row>>;

type People = typeof people;

/** The name by which the demo's own files call somebody. */
export type PersonKey = { [OfTeam in Team]: keyof People[OfTeam] }[Team];

const groups = {
  leaders: 'teacher',
  class: 'class-support',
  welsh: 'class-support',
  office: 'other-support',
  building: 'other-support',
  kitchen: 'other-support',
  yard: 'other-support',
  others: 'other-support',
  trust: 'central',
} satisfies Record<Team, StaffGroupId>;

/** Who is not of the group that their team has. */
const ownGroups: Readonly<Partial<Record<string, StaffGroupId>>> = {
  mererid: 'headteacher',
  hedd: 'headteacher',
  idris: 'executive',
};

/** A person of the demo school as its table has them. `seat` is their place in the team. */
export interface DemoPerson {
  key: PersonKey;
  team: Team;
  seat: number;
  group: StaffGroupId;
  row: Row;
}

/** Everybody, in the order of the table. */
export const demoPeople: readonly DemoPerson[] = Object.entries<Record<string, Row>>(people).flatMap(
  ([team, members]) =>
    Object.entries(members).map(([key, row], seat) => ({
      key: key as PersonKey, // entries forget the keys' type, here and below
      team: team as Team,
      seat,
      group: ownGroups[key] ?? groups[team as Team],
      row,
    })),
);
