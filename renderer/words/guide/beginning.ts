import { cyclesWords } from '#renderer/words/cycles.ts';
import { calendarWords } from '#renderer/words/days/calendar.ts';
import { earlierWords } from '#renderer/words/places/earlier.ts';
import { importWords } from '#renderer/words/places/import.ts';
import { setUpWords } from '#renderer/words/places/school/set-up.ts';
import { settingsWords } from '#renderer/words/places/school/settings.ts';
import { welcomeWords } from '#renderer/words/places/school/welcome.ts';
import { policyWords } from '#renderer/words/policy/policy.ts';
import { shellWords } from '#renderer/words/shell.ts';
import { staffWords } from '#renderer/words/staff.ts';
import { type GuidePage, named } from './guide-page.ts';

const { screens } = shellWords;

/** Before the first cycle: the school, its policy, its dates and its people. */
export const beginningPages: readonly GuidePage[] = [
  {
    id: 'first-day',
    title: 'How do we begin on the first day?',
    what: 'A new school is set up part by part. Everything is saved at once, so you can stop at any time and carry on from Home.',
    steps: [
      `Choose ${named(welcomeWords.ownAction)} on the first screen and say which of the two offices is yours.`,
      'Choose a passphrase: four words that have nothing to do with each other. Nobody can find it out if you forget it.',
      'Print each recovery sheet and put it into the safe before you go on.',
      `Go through the list: ${setUpWords.steps.school}, ${setUpWords.steps.policy}, ${setUpWords.steps.terms}, ${setUpWords.steps.staff}, ${setUpWords.steps.offices}, ${setUpWords.steps.backup}.`,
      `Finish with ${named(setUpWords.steps.cycle)}.`,
    ],
    note: 'The demo school on the first screen shows all of it with invented people. Nothing that you do there touches your own records.',
    alsoCalled: 'set up start install new school welcome demo school try out practice test leave',
    screens: ['welcome', 'begin', 'setUp', 'setUpPart'],
  },
  {
    id: 'policy',
    title: 'How do I choose our policy, or change it?',
    what: 'The policy decides who has a review, which days have to be kept and what the forms ask. Several come with the program; each can be copied and made your own.',
    steps: [
      `Open ${named(screens.policies)}.`,
      'Choose the policy that the school follows, and answer what it leaves to the school.',
      `To change a rule or a form, press ${named(policyWords.actions.adapt)}: the copy is yours, and the original stays as it is.`,
      'Open a section, change a line, and look at the page of the form as it will be printed.',
    ],
    note: 'A cycle keeps the policy as it was on the day the cycle was opened. A change holds from the next cycle on, unless you say otherwise.',
    alsoCalled:
      'rules clause adapt form question wording add a question change the form our own form deadline days own',
    screens: ['policies', 'policy', 'editPolicy', 'policyForm', 'policyChanges'],
  },
  {
    id: 'policy-from-text',
    title: 'How do I make a policy from the text of our own?',
    what: 'The program reads the rules in your policy’s text: days, numbers, who is left out. Each rule is shown with the sentence that it comes from, and nothing is added that no sentence says.',
    steps: [
      `Open ${named(screens.policies)} and press ${named(policyWords.actions.draft)}.`,
      `Copy the whole text in Word or in a PDF, paste it, and press ${named(policyWords.draft.read)}.`,
      'Look through the rules that were found, and take the tick from any that was read wrongly. Press its sentence to see it in the text.',
      'Look at what was not found: it is left out unless you tick it.',
      `Press ${named(policyWords.draft.make)}, look through the draft and its forms, and use it.`,
    ],
    note: 'The steps of a review and its forms come from one of the policies in the program, the nearest to your text. You can change them in the draft.',
    alsoCalled:
      'our own policy text paste policy word document trust policy new policy draft from text read the policy import policy policy document pdf',
    screens: ['draftPolicy'],
  },
  {
    id: 'term-dates',
    title: 'Where do I enter term dates and INSET days?',
    what: 'Days that are counted in school days need the school’s terms. Without them, working days are counted.',
    steps: [
      `Open ${named(screens.settings)}, then ${named(screens.calendar)}.`,
      'Paste the year’s dates from Word, Excel or the council’s web page, and look at what was understood.',
      `Add single days, such as an INSET day, with ${named(calendarWords.add)}.`,
    ],
    note: 'Every open deadline is counted again when a date changes, and you are told which days moved.',
    alsoCalled: 'holidays half-term bank holiday closure snow day calendar',
    screens: ['calendar'],
    picture: 'calendar',
  },
  {
    id: 'import-staff',
    title: 'How do I bring in the staff list from a file?',
    what: 'The list of staff from your own system is read and compared with what is here. Nothing is taken before you have seen who is new and who changed.',
    steps: [
      'Save the list as Excel or CSV in your own system.',
      `Choose ${named(staffWords.import)} and give the file.`,
      `Look through ${named('Match the columns')} and say which staff group each job title belongs to.`,
      `Look through ${named(importWords.preview.title)} and press the button that adds them.`,
    ],
    alsoCalled: 'csv excel sims arbor bromcom upload spreadsheet import mis update list twice duplicate',
    screens: ['importStaff'],
  },
  {
    id: 'earlier-reviews',
    title: 'How do I bring in the reviews of earlier years from our old spreadsheet?',
    what: 'The tracker that the office kept before becomes closed cycles of earlier years, so that each person’s history begins there.',
    steps: [
      `Open ${named(cyclesWords.title)} and choose ${named(earlierWords.open)}.`,
      'Give the file: Excel or CSV, with a row for each person, or for each person and year. Of a file with a sheet for each year, read in one sheet after the other.',
      `Under ${named(earlierWords.columns.title)} say what each column holds, and of which year. What has no place of its own goes into the notes of the year.`,
      `Look through ${named(earlierWords.outcome.title)}. Untick what is somebody else’s, and say whose the rows are that nobody was found for.`,
      `Press ${named(earlierWords.outcome.apply(12))}, with your number. ${named(earlierWords.outcome.save)} keeps what has no place.`,
    ],
    note: 'Nothing is marked as signed, and there is no report to governors of such a year: a spreadsheet proves neither. What is older than the school keeps is proposed for destruction. Recent changes takes a file back as one.',
    alsoCalled: 'old tracker spreadsheet excel previous past last years history import migrate move',
    screens: ['earlier'],
  },
  {
    id: 'letterhead',
    title: 'How do I put our letterhead and logo on papers?',
    what: 'Papers carry the school’s name and logo, or a letterhead of your own from Word.',
    steps: [
      `Open ${named(screens.settings)}.`,
      `Choose a picture under ${named(settingsWords.logo.title)}, or a Word file under ${named(settingsWords.letterhead.title)}.`,
      'Look at any document: the preview is the page as it is printed.',
    ],
    note: `The language of papers is chosen there, too, and again beside each document. What the policy has in English only can be given Welsh words under ${named(screens.welsh)}.`,
    alsoCalled: 'settings language Welsh Cymraeg header paper bilingual',
    screens: ['settings', 'welsh'],
  },
];
