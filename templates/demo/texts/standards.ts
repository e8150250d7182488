/** What the demo school wrote into the lists that a policy leaves to the school, by the list. */
export const standardsTexts: Readonly<Partial<Record<string, readonly string[]>>> = {
  'support-standards': [
    'Knows what each pupil or visitor needs, and prepares for it',
    'Works to the plan of the week and says in time when it cannot be kept',
    'Keeps records that a colleague could take over',
    'Goes on learning, and uses what was learnt',
  ],
  conduct: [
    'Treats everybody with dignity and keeps what is private to themselves',
    'Is punctual and can be relied on',
    'Follows the safeguarding rules and reports every worry on the same day',
  ],
};
