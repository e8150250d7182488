import type { ObjectiveText } from './shape.ts';

/** Objectives of teaching assistants in the classes. */
export const classroom = {
  'phonics-groups': {
    text: 'Lead the morning phonics groups for pupils who did not reach the expected step in the summer.',
    criteria:
      'Four sessions of fifteen minutes a week. By February at least eight of the ten pupils read the first two sets of sounds without prompting.',
    monitoring: 'Half-termly sound check, kept in the class file; one session seen by the literacy lead each term.',
    priority: 'reading',
    by: [2, 12],
    progress:
      'Nine of the ten pupils now read both sets of sounds. Sessions ran every day but three, and the groups were changed after each check rather than at the end of term.',
    outcome: 'met',
    own: 'Nine of my ten phonics children can read both sets of sounds now. Changing the groups every half-term made the difference.',
  },
  'reading-records': {
    text: 'Hear every pupil in the class read at least once a fortnight and write a note that the teacher can act on.',
    criteria: 'Records complete at each half-term; each note names one strength and one next step.',
    monitoring: 'The class teacher samples six records each half-term.',
    priority: 'reading',
    by: [7, 9],
    progress:
      'Records are complete from November on. The notes are short and useful, and were quoted in three parents’ meetings.',
    outcome: 'met',
    own: 'My reading notes are used: three parents were shown them in the spring meetings.',
  },
  'talk-partners': {
    text: 'Use talk partners and sentence starters in group work so that quieter pupils speak in full sentences.',
    criteria: 'Every pupil of the focus group gives at least two full answers in a session by Easter.',
    monitoring: 'Tally kept for five pupils in one lesson a week, looked at with the teacher each half-term.',
    priority: 'reading',
    by: [3, 26],
    progress:
      'Four of the five pupils now answer in full sentences. One still prefers to write, and has been given a talk card to use at home.',
    outcome: 'partly-met',
    own: 'Four of my five quiet children speak up now. The fifth needs longer, and I would like to keep working with him.',
  },
  'everyday-welsh': {
    text: 'Use everyday Welsh for instructions and praise throughout the day, and help pupils to answer in Welsh.',
    criteria:
      'Twenty phrases in daily use by Christmas, forty by summer; pupils answer the register and lunch choices in Welsh.',
    monitoring:
      'Learning walk each term by the Welsh lead; phrase list on the classroom wall ticked off with the class.',
    priority: 'welsh',
    by: [7, 2],
    progress:
      'Forty-two phrases are in use and pupils correct the adults. The learning walk in May named the room as a good example.',
    outcome: 'met',
    own: 'I went from saying bore da and diolch to giving whole instructions in Welsh. The children correct my mutations.',
  },
  'working-walls': {
    text: 'Keep a working wall for mathematics that pupils use during lessons.',
    criteria: 'Changed with each unit; at least half of the class can say how it helped them.',
    monitoring: 'Short pupil interviews by the mathematics lead in November and May.',
    priority: null,
    by: [5, 21],
    progress:
      'The wall is changed with every unit. Thirteen of twenty-four pupils named something on it that had helped them.',
    outcome: 'met',
    own: 'The maths wall is theirs now: they ask me to put things up.',
  },
  'maths-apparatus': {
    text: 'Support the lower group in number with practical apparatus before written methods.',
    criteria: 'All seven pupils partition two-digit numbers with counters and then on paper by the February half-term.',
    monitoring: 'Unit checks; planning shared with the teacher on Fridays.',
    priority: null,
    by: [2, 12],
    progress:
      'Six of the seven do so on paper. The seventh is secure with counters and is now on the additional support list.',
    outcome: 'partly-met',
    own: 'Six out of seven can partition on paper. Having the counters out first gave them the confidence.',
  },
  'fine-motor': {
    text: 'Run a daily fine-motor session so that pupils in Year 1 write with a comfortable grip.',
    criteria: 'Ten minutes a day; nine of twelve pupils write their name legibly on a line by Easter.',
    monitoring: 'Photographs of writing at the start and end of each half-term.',
    priority: null,
    by: [3, 26],
    progress:
      'Ten of the twelve do. Threading and dough work are now part of the morning routine in both Year 1 classes.',
    outcome: 'met',
    own: 'Dough time is the best ten minutes of the day, and the handwriting shows it.',
  },
  'notes-to-teacher': {
    text: 'Give the teacher brief written feedback after each group session so that the next lesson can be adapted.',
    criteria: 'Feedback slip on the teacher’s desk the same day; evidence of changed planning in four weeks of six.',
    monitoring: 'Planning scrutiny by the deputy headteacher in the spring term.',
    priority: null,
    by: [4, 16],
    progress:
      'Slips are written most days, but there is no time on Wednesdays because of lunch duty. Planning was changed in three weeks of six.',
    outcome: 'partly-met',
    own: 'The slips work well except on Wednesdays, when I go straight to lunch duty.',
  },
  'classroom-tablets': {
    text: 'Teach pupils to record and present their work on the tablets, and look after the class set.',
    criteria: 'Each pupil makes one book or film a term; all tablets charged and signed back in on Fridays.',
    monitoring: 'Folder of pupils’ work; the technician’s log of missing or damaged equipment.',
    priority: 'digital',
    by: [7, 9],
    progress: 'Every pupil has made three pieces. Not one tablet was lost and only one screen was cracked.',
    outcome: 'met',
    own: 'All twenty-six children made a film about the canal, and all the tablets came back.',
  },
  'outdoor-area': {
    text: 'Plan and lead one outdoor session a week linked to the class topic.',
    criteria: 'Session plan and risk assessment for each; five of six areas of learning covered by May.',
    monitoring: 'Plans kept in the shared folder; visit by the phase leader once a term.',
    priority: 'site',
    by: [5, 28],
    progress:
      'Twenty-six sessions were held in all weathers and all six areas covered. Pupils’ vocabulary for plants and weather has grown.',
    outcome: 'met',
    own: 'We only missed two weeks outdoors, both for ice. The children ask on Mondays what we are doing on Thursday.',
  },
  'year-six-transition': {
    text: 'Prepare the most anxious Year 6 pupils for the move to secondary school.',
    criteria: 'Each of the six pupils has visited twice, has a map and a named adult, and says that they feel ready.',
    monitoring: 'Short conversations recorded in May and July; feedback from the secondary school in October.',
    priority: 'wellbeing',
    by: [7, 10],
    progress:
      'All six visited, four of them three times. The secondary school reports that none has needed extra support since half-term.',
    outcome: 'met',
    own: 'All six settled in the big school. One of them came back to tell me so.',
  },
  'family-workshops': {
    text: 'Hold a reading workshop for families each term and show how to share a book at home.',
    criteria: 'At least twelve families attend each; two thirds say that they read together more often.',
    monitoring: 'Attendance list and a three-question form after each workshop.',
    priority: 'reading',
    by: [6, 18],
    progress:
      'Eight, fourteen and seventeen families came. The evening one was far better attended than those in the morning.',
    outcome: 'partly-met',
    own: 'The third workshop was full. We should hold them at five o’clock, not at nine.',
  },
  'language-starters': {
    text: 'Settle pupils who are new to English with a picture timetable and a buddy in their first fortnight.',
    criteria:
      'In place on the first day for every new arrival; each can ask for help in English or Welsh within six weeks.',
    monitoring: 'Review after six weeks with the class teacher and the family.',
    priority: 'wellbeing',
    by: [6, 25],
    progress:
      'Five families arrived in the year and each child had a buddy from the first morning. All five asked for help within four weeks.',
    outcome: 'met',
    own: 'Five new children, four languages, and all of them asking for help by themselves in a month.',
  },
  'playground-reading': {
    text: 'Set up and run a reading shed at morning break with pupil librarians.',
    criteria: 'Open four days a week from October; at least thirty different pupils use it each week.',
    monitoring: 'Pupil librarians’ tally, looked at monthly.',
    priority: 'reading',
    by: [12, 11],
    progress:
      'The shed opened after the October half-term and is used by about forty pupils a week, more boys than girls.',
    outcome: 'met',
    own: 'The reading shed has a queue. I never thought I would have to ask boys to come out of it.',
  },
} satisfies Record<string, ObjectiveText>;
