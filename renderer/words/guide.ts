import { cyclesWords } from './cycles.ts';
import { documentsWords } from './places/documents.ts';
import { homeWords } from './places/home.ts';
import { importWords } from './places/import.ts';
import { setUpWords } from './places/set-up.ts';
import { settingsWords } from './places/settings.ts';
import { reviewWords } from './review/review.ts';
import { backupsWords } from './safekeeping/backups.ts';
import { disclosuresWords } from './safekeeping/disclosures.ts';
import { everythingWords } from './safekeeping/everything.ts';
import { handoverWords } from './safekeeping/handover.ts';
import { keepingWords } from './safekeeping/keeping.ts';
import { requestsWords } from './safekeeping/requests.ts';
import { restoreWords } from './safekeeping/restore.ts';
import { safekeepingWords } from './safekeeping/safekeeping.ts';
import { trailWords } from './safekeeping/trail.ts';
import { shellWords } from './shell.ts';
import { staffWords } from './staff.ts';

/** A screen or a button by the name that it has on screen: it cannot differ from it. */
const named = (name: string): string => `‘${name}’`;

const screens = shellWords.screens;

/** The guide for the people who use the program: a chapter for each thing that an office does with it. */
export const guideWords = {
  title: 'Guide',
  help: [
    'What an office does with Reviewbook through the year, chapter by chapter. Nothing in it is about your school.',
  ],
  intro: 'Read what you need today. Every chapter names the screens as they are called in the navigation.',
  contents: 'Chapters',
  chapters: [
    {
      id: 'first-day',
      title: 'The first day',
      text: [
        `Choose ${named(setUpWords.title)} on the first screen, say which of the two offices is yours, and choose a passphrase: four words that have nothing to do with each other. Nobody can find out a passphrase that was forgotten, so print each recovery sheet and put it into the safe before you go on.`,
        `The list then leads through the rest in any order: ${setUpWords.steps.school}, ${setUpWords.steps.policy}, ${setUpWords.steps.terms}, ${setUpWords.steps.staff}, ${setUpWords.steps.offices}, ${setUpWords.steps.backup}. What you have done is saved. You can stop at any time and carry on from ${screens.home}.`,
        'The demo school on the first screen shows all of it with invented people. Nothing that you do there touches your own records, and it is gone when you leave it.',
      ],
    },
    {
      id: 'staff',
      title: 'The staff',
      text: [
        `Save the list of staff from your own system as Excel or CSV and choose ${named(importWords.title)}. Nothing is taken before you have seen who is new, who changed and which rows cannot be read.`,
        `${named(staffWords.add)} takes one person. A name, a job title and a staff group are enough to begin with. Whoever leaves is never deleted by hand: record the day, and the reviews stay as long as they have to be kept.`,
      ],
    },
    {
      id: 'cycle',
      title: 'Opening a cycle',
      text: [
        `${named(cyclesWords.openOne)} shows first who is in, who is out and why, and who appraises whom. Look through it, correct what is wrong, and open it: each person then has a review, with every day that the policy asks for.`,
        'Somebody who starts later joins when they are there. The policy that was in use on that day stays with the cycle, whatever the school decides afterwards.',
      ],
    },
    {
      id: 'review',
      title: 'A review, from the meeting to the signatures',
      text: [
        `A review is one long page in the order of the policy’s form. Write in any box, in any order; everything is saved as you type. Nothing is compulsory until you press ${named(reviewWords.sign.check)}, which only says what is missing.`,
        `Both sides sign on paper. Then enter who signed and when under ${named(reviewWords.sign.action)}. What was signed is kept word for word; to change something later, begin a new version, which both sign again.`,
        'What the headteacher alone may see (their own review, that of the business manager) stands in a part of the records for which the office has no key. The office cannot open it, and no list or number shows what is in it.',
      ],
    },
    {
      id: 'due',
      title: 'What is due',
      text: [
        `${screens.home} lists what is overdue and what comes next, with the person it waits for. Open the line under a day to see how the policy counts it. ${named(screens.due)} shows all of it with filters, and saves it as a calendar file for your diary.`,
        `Days that are counted in school days need the school’s terms: ${named(screens.calendar)} under ${named(settingsWords.title)}.`,
      ],
    },
    {
      id: 'documents',
      title: 'Forms and reports',
      text: [
        `${named(documentsWords.title)} has every form of the policy, empty or filled, and the reports for governors. What you see is what is printed; it can be saved as Word, PDF, and where it is a table as Excel.`,
        'A file that was saved is not encrypted. Keep it as you would keep the paper, and delete it when it has done its work.',
      ],
    },
    {
      id: 'undo',
      title: 'Something went wrong',
      text: [
        `${named(screens.changes)} lists what was changed or removed, with a button to put it back for thirty days. Where something was changed again since, it says what cannot be put back before you press it.`,
        'If a screen fails, go to Home and open it again: what was typed up to a second ago is saved.',
      ],
    },
    {
      id: 'backups',
      title: 'Copies, and the day the computer fails',
      text: [
        `Choose a folder on a stick or on another drive under ${named(backupsWords.title)}, two if you can. From then on a copy is made after the first change of each day and whenever the records are locked. Each copy is opened and read before it counts. Take one of the sticks home.`,
        `On a new computer: install Reviewbook, put the stick in, and choose ${named(restoreWords.title)} on the first screen. You need the stick and either a passphrase or the recovery sheet.`,
      ],
    },
    {
      id: 'passphrases',
      title: 'Passphrases, and somebody who leaves',
      text: [
        `${named(safekeepingWords.people.title)} says who can open the records. A passphrase that somebody else has seen is changed there, together with the key. When one of the two people leaves, the other turns their key and the successor types a passphrase of their own; the former one opens nothing any more.`,
        `${named(handoverWords.title)} lists what to do before and after a last day and makes the handover book: what is open and due, where things are, and how the school decided. Whoever comes next finds their first week on ${screens.home}.`,
        'A forgotten passphrase is replaced with the recovery sheet on the lock screen. The sheet is used up by that: print the new one.',
      ],
    },
    {
      id: 'trail',
      title: 'Who saw or changed what',
      text: [
        `${named(trailWords.title)} keeps a line for what each of the two people opened, changed, printed or saved, never what they wrote. No line can be changed or removed, and it is checked at every unlocking whether somebody tried.`,
        `Whom a paper was shown to, only you can say: note it on the record, with the purpose that the policy permits. ${named(disclosuresWords.title)} lists all of it.`,
      ],
    },
    {
      id: 'keeping',
      title: 'How long records are kept',
      text: [
        `${named(keepingWords.title)} lists what has been kept long enough. One of the two people proposes that it is destroyed and the other approves it; then nothing of it remains here, and a certificate says so. Whatever is held because of a dispute or a request stays.`,
        `${named(requestsWords.title)} takes a request of somebody who wants to know what is held about them, counts the days for the answer, and puts together what is handed over.`,
        `A school that leaves Reviewbook takes everything along with ${named(everythingWords.title)}.`,
      ],
    },
    {
      id: 'close',
      title: 'The end of the cycle',
      text: [
        `${named(cyclesWords.close.action)} says what is still open. The reviews then stand as they are, reports go on showing what was true on that day, and the next cycle carries objectives and training needs forward. A cycle that was closed too early can be opened again.`,
        `The list under ${named(homeWords.title)} is then empty until the next one.`,
      ],
    },
  ],
} as const;
