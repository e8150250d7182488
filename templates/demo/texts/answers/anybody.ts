/** Short texts that would fit anybody's form; people take them in turn. */
export const forAnybody = {
  'going-well': [
    'On course, with evidence seen.',
    'Well begun; the second half is still to come.',
    'Ahead of the plan.',
  ],
  'going-well-myself': [
    'Going to plan. I can show what has been done so far.',
    'I have made a good start; the harder half is still to come.',
    'Further on than I had hoped by now.',
    'It began late, and I have caught up since half-term.',
  ],
  role: [
    'Carries out every part of the role reliably, and takes on more where it is needed.',
    'The role is carried out well. Planning ahead has improved since the spring.',
    'All responsibilities met; colleagues ask for advice.',
  ],
  standards: [
    'The standards of the role are met throughout.',
    'Meets what is expected at this stage, and exceeds it in work with colleagues.',
    'Met. Record keeping was talked about and has improved since.',
  ],
  'reasons-for-pay': [
    'The objectives were met and the role was carried out well.',
    'A sound year against objectives and role.',
  ],
  workload: ['Manageable; two tasks were handed over in spring.', 'Heavy in the autumn. Report dates will be spread.'],
  'on-time': ['None.'],
  changed: ['None; the wording still fits.', 'The date was moved to the summer because of building work.'],
  'job-changed': ['No.', 'I now open the building on two mornings, which is not in my job description.'],
  observed: [
    'Calm, clear instructions, and pupils knew what to do next.',
    'A good start; questions could be more open.',
  ],
} as const satisfies Record<string, readonly string[]>;
