/** What was noted at meetings, line by line, as somebody writes while they listen. */
export const talks: readonly string[] = [
  'Came well prepared.\nProud of how calm the mornings have become.\nWould like an hour with a colleague at another school.',
  'Went through last year one objective at a time.\nThe new timetable took two weeks of the autumn.\nWants to go on with what has begun.',
  'Asked first what had gone well: a long list.\nFinds it hard to be called away in the middle of a task.\nAgreed to try a fixed hour each week.',
  'Talked about what the team does well together.\nOne course was worth it, the other was not.\nWill bring an example next time.',
  'Happy in the job, and said so.\nMore notice of changes would help.\nWe agreed what can wait until after half-term.',
];

/** What somebody saw or heard in passing. */
export const noticed: readonly string[] = [
  'Stayed behind to help a new colleague find everything.',
  'A parent wrote to say thank you.',
  'Calmed a difficult moment in the corridor without raising a voice.',
  'Showed a visitor round, who asked to come again.',
];
