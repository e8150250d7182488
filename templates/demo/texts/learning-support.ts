import type { ObjectiveText } from './shape.ts';

/** Objectives of those who support pupils with additional learning needs, lead sessions or cover lessons, and the nursery. */
export const learningSupport = {
  'one-page-profiles': {
    text: 'Write or renew a one-page profile with every pupil on the support list, in the pupil’s own words.',
    criteria: 'All fourteen profiles complete by the October half-term and renewed at Easter.',
    monitoring:
      'The additional learning needs coordinator reads each; two pupils a term are asked whether theirs is used.',
    priority: 'aln',
    by: [10, 23],
    progress:
      'All fourteen were written on time and twelve renewed. Supply teachers say that they are the first thing they read.',
    outcome: 'met',
    own: 'Every profile is in the child’s own words. Supply teachers thank me for them.',
  },
  'precision-teaching': {
    text: 'Use precision teaching with four pupils for key words and number bonds.',
    criteria:
      'Ten minutes a day each; each pupil doubles the number of items read or recalled in a minute by Christmas.',
    monitoring: 'Daily probe sheets; graphs looked at with the coordinator every three weeks.',
    priority: 'aln',
    by: [12, 18],
    progress:
      'Three pupils more than doubled their rate. The fourth was absent for five weeks and will start again in January.',
    outcome: 'partly-met',
    own: 'Three of my four doubled their score by Christmas. The graph is what keeps them going.',
  },
  signing: {
    text: 'Sign key words during stories, songs and routines so that every pupil in the base can follow.',
    criteria: 'Sixty signs in use by summer; at least five pupils sign back without being asked.',
    monitoring: 'Signs counted in a filmed story time each term.',
    priority: 'aln',
    by: [6, 25],
    progress:
      'Seventy-one signs were counted in June. Seven pupils sign back, and two of them have taught their parents.',
    outcome: 'met',
    own: 'I counted seventy-one signs in June. Two children are teaching their mums.',
  },
  'sensory-circuit': {
    text: 'Run a sensory circuit before school for pupils who find the start of the day hard.',
    criteria: 'Four mornings a week; the eight pupils are in class and ready by 9.10 on nine days of ten.',
    monitoring: 'Class teachers note time and mood on arrival for two weeks in each term.',
    priority: 'wellbeing',
    by: [5, 7],
    progress:
      'In the last count the pupils were ready on seventeen days of eighteen. Incidents before ten o’clock fell from eleven in autumn to two in summer.',
    outcome: 'met',
    own: 'Mornings are calm. We went from eleven incidents before ten o’clock to two.',
  },
  'stepping-back': {
    text: 'Help the pupil I support to start tasks alone, by stepping back in planned stages.',
    criteria: 'The pupil begins three tasks a day without an adult at the table by Easter.',
    monitoring: 'Weekly record of tasks begun alone; review with the family in February and June.',
    priority: 'aln',
    by: [3, 26],
    progress:
      'The pupil begins two tasks on most days, three on good ones. Mornings are easier than afternoons; the plan goes on with a visual timer.',
    outcome: 'continued',
    own: 'On good days three tasks are begun without me. Afternoons are still hard.',
  },
  'care-plan': {
    text: 'Carry out the pupil’s health care plan safely and teach two colleagues to do the same.',
    criteria: 'Two colleagues signed off by the school nurse by November; no day on which nobody trained is in school.',
    monitoring: 'Log of care given; review with the nurse and the family each term.',
    priority: 'wellbeing',
    by: [11, 20],
    progress:
      'Two colleagues were signed off in October. Cover was there on every day of the year, residential visit included.',
    outcome: 'met',
    own: 'For the first time I could be ill without worrying: two colleagues are trained.',
  },
  'emotional-support': {
    text: 'Offer six-week emotional support programmes to pupils referred by their teachers.',
    criteria: 'Twelve pupils in the year; scores on the wellbeing scale rise for at least nine.',
    monitoring: 'Scale at start and end; supervision each half-term with the educational psychologist.',
    priority: 'wellbeing',
    by: [7, 2],
    progress:
      'Thirteen pupils completed a programme and ten scored higher at the end. Two families asked for the materials.',
    outcome: 'met',
    own: 'Thirteen children finished their six weeks, and ten of them feel better by their own measure.',
  },
  'nurture-breakfast': {
    text: 'Begin a nurture breakfast for pupils who arrive unsettled or hungry.',
    criteria: 'Eight places from January; attendance of those pupils up by two percentage points by summer.',
    monitoring: 'Attendance figures each half-term; a chat with each pupil in March and June.',
    priority: 'wellbeing',
    by: [7, 2],
    progress: 'Ten pupils come. Their attendance rose from 86.1 to 90.3 per cent, and lateness has almost gone.',
    outcome: 'met',
    own: 'Ten children have breakfast with me and most are never late now.',
  },
  'cover-lessons': {
    text: 'Cover planned lessons for whole classes so that teachers can meet in phase teams.',
    criteria: 'Two afternoons a week; pupils’ work of the same standard as in other lessons.',
    monitoring: 'Books looked at by the phase leader in December and April; one visit a term.',
    priority: null,
    by: [4, 16],
    progress:
      'Cover was given on every planned afternoon. The phase leader found books of the same standard, with good use of feedback in the moment.',
    outcome: 'met',
    own: 'I now take Year 4 and Year 5 for whole afternoons and enjoy it. The books are as good as on other days.',
  },
  'tracking-interventions': {
    text: 'Keep one record of all group and individual support: who, what, how long, and whether it worked.',
    criteria: 'Record complete each half-term; support that shows no gain after six weeks is changed.',
    monitoring: 'Looked at with the coordinator before each pupil progress meeting.',
    priority: 'aln',
    by: [2, 19],
    progress:
      'The record is complete and led to four groups being stopped and three begun. It needs to be shorter to be kept up.',
    outcome: 'met',
    own: 'For once we can say what worked. It takes me two hours every half-term, which is too long.',
  },
  'catch-up-reading': {
    text: 'Deliver the catch-up reading programme to eight pupils in Years 3 and 4.',
    criteria: 'Three sessions a week; average gain of twelve months in reading age by summer.',
    monitoring: 'Reading test in September, January and June.',
    priority: 'reading',
    by: [6, 18],
    progress: 'Average gain of fourteen months; two pupils gained twenty. Two who also missed school gained only five.',
    outcome: 'met',
    own: 'Fourteen months on average. I am proudest of the boy who now reads to his sister.',
  },
  'nursery-settling': {
    text: 'Settle new nursery children with a home visit and a key-person plan.',
    criteria: 'Home visit before the first day for every child; at the third week every child separates happily.',
    monitoring: 'Key-person notes; short questionnaire to parents at the October half-term.',
    priority: 'wellbeing',
    by: [10, 23],
    progress:
      'Twenty-three of twenty-four families were visited. All but one child separated happily by the third week.',
    outcome: 'met',
    own: 'We visited twenty-three homes. Parents say that it was the best start they could have had.',
  },
  'language-screening': {
    text: 'Screen the speech and language of every nursery child and run talking groups for those below their age.',
    criteria: 'All screened by the end of October; half of those below their age reach it by June.',
    monitoring: 'Screening scores in October, February and June.',
    priority: 'reading',
    by: [6, 18],
    progress:
      'Nine children were below their age in October, three in June. Two have been referred to speech and language therapy.',
    outcome: 'met',
    own: 'Six of the nine talkers caught up. The earlier we start, the better it works.',
  },
  'forest-mornings': {
    text: 'Lead forest mornings for Years 1 and 2 at the wood behind the school.',
    criteria: 'Every pupil has six mornings; leaders’ notes show growing independence and care for the place.',
    monitoring: 'Notes after each session; visit by the headteacher in the spring.',
    priority: 'site',
    by: [5, 28],
    progress:
      'Four mornings for each class took place. Storm damage closed the wood in January and February; the remaining two are set for autumn.',
    outcome: 'continued',
    own: 'The wood was closed for nine weeks after the storm, so we did four mornings of the six.',
  },
} satisfies Record<string, ObjectiveText>;
