/** The first window of all, and the page on which a school is begun. */
export const welcomeWords = {
  title: 'Welcome to Reviewbook',
  intro:
    'Reviewbook keeps your staff reviews on this computer, locked with a passphrase, and prints the forms that your policy asks for. It never uses the internet.',
  help: [
    'Look round the demo school first if you only want to see what the program does. Nothing that you type there touches your own school.',
    '‘Set up our school’ starts your own records, locked with a passphrase. It takes about ten minutes, and you can stop at any point and come back.',
  ],
  demoTitle: 'Look round the demo school',
  demoText: 'An invented primary school with about forty staff and three years of reviews. Leaving it removes it.',
  demoAction: 'Look round the demo school',
  demoBusy: 'Preparing the demo school',
  ownTitle: 'Set up our school',
  ownText: 'Choose a passphrase, then add the school, its policy and its staff. Each part can be finished later.',
  ownAction: 'Set up our school',
  gives: {
    title: 'What you get',
    due: {
      title: 'What is due, and why',
      text: 'Every deadline of everybody’s review in the order of its day, with the rule of your policy and how it was counted.',
    },
    papers: {
      title: 'Every paper that your policy asks for',
      text: 'Statements, training needs, letters and the report to governors in Word, Excel and PDF, blank, with a name on them or filled in.',
    },
    kept: {
      title: 'Kept safe, and only here',
      text: 'Encrypted on this computer, with copies on a stick or another drive that are opened again before they count.',
    },
  },
  begin: {
    title: 'Set up our school',
    help: [
      'The first person to set up the school chooses a passphrase here. The other person chooses one of their own afterwards.',
      'The headteacher’s and the business manager’s own reviews are kept apart, where only the headteacher can open them.',
    ],
    crumb: 'Welcome',
    who: 'Who are you?',
    whoMissing: 'Choose who you are',
    action: 'Start our records',
  },
} as const;
