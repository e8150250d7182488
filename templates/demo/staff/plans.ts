import type { TrainingNeedState } from '#domain/record/rows.ts';
import type { PersonKey } from './people.ts';
import { type Plan, set } from './plan.ts';
import { plansOfLeaders } from './plans-leading.ts';

/**
 * Who set what in which year. An objective, or a need, that stands in two years running was carried on. No two people set
 * the same in one year.
 */
export const plans: Readonly<Partial<Record<PersonKey, Plan>>> = {
  ...plansOfLeaders,
  sian: {
    paper: ['talk-partners'],
    years: [
      set(['cover-lessons', 'working-walls'], 'cover-skills'),
      set(['tracking-interventions', 'family-workshops'], 'trauma-aware'),
      set(['cover-lessons', 'outdoor-area'], 'welsh-sabbatical'),
    ],
  },
  gethin: {
    paper: ['catch-up-reading'],
    years: [
      set(['one-page-profiles', 'precision-teaching'], 'precision-workshop'),
      set(['sensory-circuit', 'signing'], 'signing-level-two', 'autism-course'),
      set(['tracking-interventions', 'care-plan'], 'health-care-training'),
    ],
  },
  agnieszka: {
    years: [
      set(['language-starters', 'reading-records'], 'newcomer-pupils'),
      set(['catch-up-reading', 'classroom-tablets'], 'reading-recovery'),
      set(['talk-partners', 'family-workshops'], 'higher-level-status', 'oracy-course'),
    ],
  },
  aoife: {
    years: [
      set(['maths-apparatus'], 'maths-mastery'),
      set(['everyday-welsh', 'working-walls'], 'welsh-foundation'),
      set(['catch-up-reading', 'reading-records'], 'reading-recovery'),
    ],
  },
  ffion: {
    years: [
      set(['phonics-groups', 'fine-motor'], 'phonics-training'),
      set(['forest-mornings', 'reading-records'], 'forest-leader'),
      set(['forest-mornings', 'classroom-tablets'], 'forest-leader', 'tablet-workshop'),
    ],
  },
  nasreen: {
    years: [
      set(['talk-partners', 'notes-to-teacher'], 'oracy-course'),
      set(['language-starters', 'maths-apparatus'], 'maths-mastery'),
      set(['everyday-welsh', 'sensory-circuit'], 'trauma-aware'),
    ],
  },
  catrin: {
    years: [
      set(['nursery-settling'], 'paediatric-first-aid'),
      set(['language-screening', 'fine-motor'], 'early-language'),
      set(['signing'], 'signing-level-two'),
    ],
  },
  iolo: {
    paper: ['year-six-transition'],
    years: [
      set(['care-plan'], 'health-care-training'),
      set(['stepping-back'], 'paediatric-first-aid'),
      set(['stepping-back', 'precision-teaching'], 'precision-workshop'),
    ],
  },
  zuzanna: {
    years: [
      set(['playground-reading', 'classroom-tablets'], 'tablet-workshop'),
      set(['phonics-groups', 'notes-to-teacher'], 'phonics-training'),
      set(['working-walls', 'maths-apparatus'], 'maths-mastery'),
    ],
  },
  owain: {
    years: [
      set(['emotional-support', 'year-six-transition'], 'emotional-literacy'),
      set(['nurture-breakfast']),
      set(['emotional-support', 'one-page-profiles'], 'cover-skills'),
    ],
  },
  hawa: {
    years: [
      null,
      set(['talk-partners'], 'newcomer-pupils'),
      set(['language-starters', 'phonics-groups'], 'phonics-training'),
    ],
  },
  tegan: { years: [null, null, set(['fine-motor', 'playground-reading'], 'paediatric-first-aid')] },
  mali: {
    years: [set(['outdoor-area'], 'welsh-foundation'), set(['playground-reading', 'year-six-transition']), null],
  },
  beca: {
    years: [
      set(['amser-stori'], 'cwrs-meithrin'),
      set(['helpwr-heddiw', 'darllen-gartref'], 'gloywi-iaith'),
      set(['chwarae-tu-allan'], 'cymorth-cyntaf-plant'),
    ],
  },
  delyth: {
    years: [
      set(['ymgartrefu-meithrin'], 'cymorth-cyntaf-plant'),
      set(['arsylwi-iaith', 'amser-stori'], 'cwrs-meithrin'),
      set(['arsylwi-iaith', 'darllen-gartref'], 'gloywi-iaith'),
    ],
  },
  carys: {
    years: [
      null,
      set(['budget-reports', 'staff-handbook'], 'school-business-diploma', 'procurement-day'),
      set(['staff-handbook', 'service-contracts'], 'school-business-diploma'),
    ],
  },
  elen: {
    years: [
      set(['invoice-turnaround'], 'finance-system'),
      set(['pupil-files', 'bilingual-letters'], 'records-and-law'),
      set(['payments-online', 'safer-recruitment'], 'difficult-conversations'),
    ],
  },
  joanne: {
    years: [
      set(['front-desk'], 'difficult-conversations'),
      set(['payments-online']),
      set(['admissions-calendar', 'bilingual-letters'], 'records-and-law'),
    ],
  },
  huw: {
    years: [
      set(['first-day-calls'], 'attendance-law'),
      set(['attendance-meetings'], 'young-carers-award'),
      set(['young-carers', 'nurture-breakfast'], 'team-leading'),
    ],
  },
  morfudd: {
    years: [
      set(['library-catalogue'], 'library-network'),
      set(['welsh-shelves'], 'welsh-books'),
      set(['author-visits'], 'library-network'),
    ],
  },
  ben: { years: [null, set(['help-requests'], 'network-security'), set(['device-plan'], 'device-management')] },
  dewi: {
    paper: ['recycling-corner'],
    years: [
      set(['weekly-checks', 'energy-saving'], 'legionella-awareness', 'working-at-height'),
      set(['contractors-on-site', 'school-grounds'], 'asbestos-awareness'),
      set(['school-grounds', 'energy-saving'], 'legionella-awareness'),
    ],
  },
  krzysztof: {
    years: [
      set(['cleaning-rota'], 'machine-training'),
      set(['floor-care'], 'working-at-height', 'english-for-work'),
      set(['cleaning-rota', 'weekly-checks'], 'english-for-work', 'machine-training'),
    ],
  },
  lowri: {
    years: [
      set(['pupil-toilets'], 'chemicals-training'),
      set(['cleaning-stock']),
      set(['recycling-corner'], 'working-at-height'),
    ],
  },
  maria: {
    years: [
      set(['safe-products'], 'english-for-work'),
      set(['pupil-toilets'], 'chemicals-training'),
      set(['floor-care', 'cleaning-stock']),
    ],
  },
  gaynor: {
    paper: ['breakfast-cooking'],
    years: [
      set(['allergen-sheets', 'new-menus'], 'menu-planning'),
      set(['food-waste', 'kitchen-skills'], 'allergen-law'),
      set(['school-garden-food', 'new-menus'], 'menu-planning'),
    ],
  },
  anwen: {
    years: [
      set(['temperature-records'], 'food-hygiene-three'),
      set(['breakfast-cooking'], 'knife-skills'),
      set(['food-waste', 'kitchen-skills'], 'knife-skills'),
    ],
  },
  oksana: {
    years: [null, null, set(['serving-with-welsh', 'temperature-records'], 'food-hygiene-three', 'allergen-law')],
  },
  eirlys: {
    paper: ['playground-games'],
    years: [
      set(['dinner-queue'], 'team-leading'),
      set(['team-briefing', 'incident-notes'], 'difficult-conversations'),
      set(['wet-play', 'playground-games'], 'playground-course'),
    ],
  },
  sunita: {
    years: [
      set(['playground-games'], 'playground-course'),
      set(['good-manners'], 'yard-welsh-course'),
      set(['dinner-queue'], 'welsh-foundation'),
    ],
  },
  glenda: {
    years: [
      set(['quiet-corner']),
      set(['yard-welsh'], 'playground-course'),
      set(['yard-welsh', 'quiet-corner'], 'yard-welsh-course'),
    ],
  },
  rhys: {
    years: [
      set(['play-leaders'], 'playwork-award'),
      set(['breakfast-activities', 'wet-play'], 'team-leading'),
      set(['play-leaders', 'good-manners'], 'emotional-literacy'),
    ],
  },
};

/** Needs of the finished cycles that were not met, and what became of them: cycle, person and need. */
export const unmet: Readonly<Record<string, TrainingNeedState>> = {
  '0/mali/welsh-foundation': 'withdrawn',
  '0/zuzanna/tablet-workshop': 'withdrawn',
  '1/rhys/team-leading': 'open',
  '1/ben/network-security': 'booked',
  '1/morfudd/welsh-books': 'withdrawn',
  '1/sunita/yard-welsh-course': 'open',
};
