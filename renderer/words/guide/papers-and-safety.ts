import { changesWords } from '#renderer/words/places/changes.ts';
import { documentsWords } from '#renderer/words/places/documents.ts';
import { reportWords } from '#renderer/words/places/report.ts';
import { unlockWords } from '#renderer/words/places/school/unlock.ts';
import { backupsWords } from '#renderer/words/safekeeping/backups.ts';
import { disclosuresWords } from '#renderer/words/safekeeping/disclosures.ts';
import { everythingWords } from '#renderer/words/safekeeping/everything.ts';
import { requestsWords } from '#renderer/words/safekeeping/requests.ts';
import { restoreWords } from '#renderer/words/safekeeping/restore.ts';
import { shellWords } from '#renderer/words/shell.ts';
import { type GuidePage, named } from './guide-page.ts';

const { screens } = shellWords;

/** What is printed, and how the records are kept safe. */
export const paperPages: readonly GuidePage[] = [
  {
    id: 'print-form',
    title: 'How do I print a blank form, or one with a name on it?',
    what: 'Every form of the policy, empty or filled. What you see is what is printed.',
    steps: [
      `Open ${named(screens.documents)}.`,
      `Choose the form and, under ${named(documentsWords.about)}, a person or ${named(documentsWords.blank)}.`,
      'Print it, or save it as Word or PDF.',
    ],
    note: 'A file that was saved is not encrypted. Keep it as you would keep the paper, and delete it when it has done its work.',
    alsoCalled: 'form appraisal form review form word pdf paper hand out letter statement',
    screens: ['documents', 'document'],
    picture: 'documents',
  },
  {
    id: 'governors',
    title: 'How do I make the yearly report to governors?',
    what: 'The report tells how the policy worked, without names. Groups of fewer than three people are put together.',
    steps: [
      'Press the button for the report on Home, or find it with Ctrl+K.',
      'Read the page as it leaves, and correct it if a name stands in what was typed.',
      `Press ${named(reportWords.release)}.`,
    ],
    alsoCalled: 'governing body annual report board trustees governor headteacher’s report print',
    screens: ['report'],
  },
  {
    id: 'dates-to-diary',
    title: 'How do I get the deadlines into Outlook?',
    what: 'Deadlines and meetings are saved as a calendar file that every diary opens. No name stands in it unless you ask for it.',
    steps: [
      `Open ${named(screens.due)} or ${named(screens.reviews)}.`,
      'Save the calendar file and open it with a double click.',
    ],
    alsoCalled: 'ics calendar diary google reminders',
    screens: [],
  },
];

/** Mistakes, copies, passphrases and how long things are kept. */
export const safetyPages: readonly GuidePage[] = [
  {
    id: 'undo',
    title: 'I did something by mistake: how do I undo it?',
    what: 'What was changed or removed can be put back for thirty days.',
    steps: [
      `Open ${named(screens.changes)}.`,
      `Find the line and press ${named(changesWords.undo)}.`,
      'Where something was changed again since, it says what cannot be put back before anything happens.',
    ],
    note: 'While you type, Ctrl+Z takes back what you typed.',
    alsoCalled: 'put back restore deleted removed wrong mistake accident lost text bring back ctrl z',
    screens: ['changes'],
  },
  {
    id: 'backups',
    title: 'How do I make a backup?',
    what: 'One encrypted file holds everything. A copy of it on a stick outlives the computer.',
    steps: [
      `Open ${named(screens.backups)} and choose a folder on a stick or on another drive; two if you can.`,
      'From then on a copy is made after the first change of each day and whenever the records are locked.',
      `Press ${named(backupsWords.make)} to make one at once. Each copy is opened and read before it counts.`,
      'Take one of the sticks home.',
    ],
    alsoCalled: 'copy stick usb drive save test check the backup network folder',
    screens: ['backups', 'safekeeping'],
  },
  {
    id: 'new-computer',
    title: 'The computer is broken: how do we get our records back?',
    what: 'You need the stick with a copy, and either a passphrase or the recovery sheet.',
    steps: [
      'Install Reviewbook on the new computer and put the stick in.',
      `Choose ${named(restoreWords.title)} on the first screen.`,
      'Unlock it as before, and look at the day of the last change.',
    ],
    alsoCalled:
      'restore stolen fire new pc disaster move to another computer laptop replace ransomware hard disk crash',
    screens: ['restore', 'missing'],
  },
  {
    id: 'forgotten',
    title: 'I have forgotten my passphrase',
    what: 'Nobody can look it up. The recovery sheet from the safe replaces it.',
    steps: [
      `Choose ${named(unlockWords.forgotten)} on the lock screen.`,
      'Type what stands on the recovery sheet, and choose a new passphrase.',
      'The sheet is used up by that: print the new one and put it into the safe.',
    ],
    alsoCalled: 'password lost recovery sheet locked out',
    screens: ['unlock', 'recover'],
  },
  {
    id: 'lock',
    title: 'How do I lock the records when I leave my desk?',
    what: 'Locked records are unreadable until a passphrase is typed. They lock themselves when nobody is there.',
    steps: ['Press Ctrl+L, or Lock in the navigation.', 'What you typed is saved first.'],
    alsoCalled: 'log out sign out close break timeout locks itself idle automatically leave desk',
    screens: [],
  },
  {
    id: 'successor',
    title: 'One of us leaves: how is the work handed over?',
    what: 'Each of the two people has a passphrase of their own. When one leaves, the other turns their key.',
    steps: [
      `Open ${named(screens.leaving)}: it lists what to do before and after the last day, and makes the handover book.`,
      `On the last day the other person opens ${named(screens.people)} and turns the key.`,
      'The successor types a passphrase of their own. The former one opens nothing any more.',
    ],
    alsoCalled: 'leaving my job retire successor new headteacher new business manager handover password change',
    screens: ['people', 'leaving'],
  },
  {
    id: 'who-saw',
    title: 'Who has seen or changed what?',
    what: 'A line is kept for what each of the two people opened, changed, printed or saved, never what they wrote.',
    steps: [
      `Open ${named(screens.trail)} and choose the days, the person or the kind.`,
      'Print or save the list where somebody asks for it.',
    ],
    note: 'No line can be changed or removed, and it is checked at every unlocking whether somebody tried.',
    alsoCalled: 'audit log history trail access',
    screens: ['trail'],
  },
  {
    id: 'shared',
    title: 'Where do I note whom a paper was shown to?',
    what: 'Whom a paper was given to, only you can say. The policy permits it for certain purposes.',
    steps: [
      `Open the record and press ${named(disclosuresWords.add)}.`,
      'Enter to whom, when and for which purpose.',
      `${named(screens.disclosures)} lists all of it.`,
    ],
    alsoCalled: 'disclosure passed on given governors union',
    screens: ['disclosures'],
  },
  {
    id: 'keeping',
    title: 'How long are records kept, and how are they destroyed?',
    what: 'What has been kept long enough is listed. One of the two people proposes, the other approves.',
    steps: [
      `Open ${named(screens.keeping)}.`,
      'Look through what is due, and hold what a dispute or a request needs.',
      'Propose the rest. When the other person approves it, nothing of it remains, and a certificate says so.',
    ],
    alsoCalled: 'retention delete gdpr destroy erase six years old records former staff shred purge',
    screens: ['keeping', 'keepingRules'],
  },
  {
    id: 'requests',
    title: 'Somebody asks what we hold about them: what now?',
    what: 'A request has to be answered within a month. The days are counted, and what is handed over is put together.',
    steps: [
      `Open ${named(screens.requests)} and press ${named(requestsWords.add)}.`,
      'Choose the person and the day on which it came.',
      'Look through what was found, cover what is about others, and print or save it.',
    ],
    alsoCalled:
      'subject access request sar dsar data protection gdpr complaint ico freedom of information foi copy of my file',
    screens: ['requests', 'request'],
  },
  {
    id: 'only-headteacher',
    title: 'What can only the headteacher open?',
    what: 'The reviews of the headteacher and of the business manager, concerns and support plans stand in a part of the records for which the office has no key.',
    steps: [
      'Unlock as the headteacher to open it.',
      `Single items can be handed to the office from the record; ${named(screens.released)} lists them.`,
    ],
    note: 'The office cannot open it, and no list or number shows what is in it.',
    alsoCalled:
      'headteacher’s review appraised by governors external adviser panel restricted private confidential key compartment who can see read my review own headteacher business manager secret hidden',
    screens: ['released'],
  },
  {
    id: 'everything-out',
    title: 'How do we take all our records with us?',
    what: 'A school that leaves Reviewbook takes everything along in files that other programs read.',
    steps: [
      `Open ${named(screens.everything)} and say what it is for.`,
      `Type your passphrase and press ${named(everythingWords.save)}.`,
    ],
    alsoCalled: 'export transfer change program another system moving leave move',
    screens: ['everything', 'about'],
  },
];
