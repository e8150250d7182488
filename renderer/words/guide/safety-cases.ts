import { kitWords } from '#renderer/words/kit.ts';
import { peopleWords } from '#renderer/words/people.ts';
import { settingsWords } from '#renderer/words/places/school/settings.ts';
import { spellingWords } from '#renderer/words/places/school/spelling.ts';
import { shellWords } from '#renderer/words/shell.ts';
import { type GuidePage, named } from './guide-page.ts';

const { screens } = shellWords;

/** Passphrases and sheets, what leaves the computer, and how the window is worked. */
export const safetyCasePages: readonly GuidePage[] = [
  {
    id: 'change-passphrase',
    title: 'How do I change my passphrase?',
    what: 'Each of the two people has one of their own, and changes it alone.',
    steps: [
      `Open ${named(screens.people)}.`,
      `Type the one that you use now and the new one twice, and press ${named(peopleWords.change.action)}.`,
    ],
    note: 'If somebody else knew it, tick the line below it: the records get a new key, and new recovery sheets are printed.',
    alsoCalled: 'password new passphrase pin login somebody knows saw stolen change it',
    screens: ['people'],
  },
  {
    id: 'new-sheet',
    title: 'The recovery sheet is lost: how do I make a new one?',
    what: 'A sheet opens the records without a passphrase. Make a new one whenever you do not know where the old one is: it works no more from then on.',
    steps: [
      `Open ${named(screens.settings)}, then ${named(settingsWords.sheets.title)}.`,
      'Press the button that makes a new one, and type your passphrase.',
      'Print it, check two of its groups, and put it into the safe.',
    ],
    alsoCalled: 'recovery key sheet missing safe stolen print again emergency',
    screens: [],
  },
  {
    id: 'nothing-leaves',
    title: 'Does anything leave this computer? What about updates and IT support?',
    what: 'Reviewbook makes no connection to any network, sends nothing and asks nobody for an update.',
    steps: [
      'A newer version is installed over the old one; the records stay where they are.',
      `In a shared screen or in remote help its window is black. To show it, open ${named(screens.settings)}, then ${named(settingsWords.here.title)}.`,
      `${named(screens.about)} says which version this is, and whether it is the one that was given out.`,
    ],
    alsoCalled:
      'internet cloud network online update upgrade program new version install remote teamviewer screen share black window technician hack virus gdpr safe secure encrypted',
    screens: ['about'],
  },
  {
    id: 'keys-and-look',
    title: 'Can I make the text larger, or work without the mouse?',
    what: 'Everything can be done with the keyboard. Size and colours follow the computer and what you choose in the menu.',
    steps: [
      'Ctrl and plus or minus makes everything larger or smaller; Ctrl and 0 brings the usual size back.',
      'Dark colours, high contrast and less movement are those of Windows.',
      'Ctrl+K goes anywhere, F6 from one part of the window to the next, F1 opens help with the keys of the screen.',
    ],
    alsoCalled:
      'zoom bigger small letters too small font size dark mode night contrast accessibility keyboard shortcuts keys screen reader mouse',
    screens: [],
  },
  {
    id: 'spelling',
    title: 'Why is a word underlined?',
    what: 'Words that the British English and Welsh dictionaries do not know are marked, without any network. The names of your staff are known.',
    steps: [
      'Press the word with the right mouse button, or Shift+F10 with the cursor in it, and choose what was meant.',
      'Ctrl+Z takes it back. A mark is only a hint, and nothing of it is printed.',
      `A word that is right at your school: choose ${named(kitWords.spelling.add('…'))} there. ${named(screens.settings)} lists your words under ${named(spellingWords.title)}, and removes one again.`,
      'A box in Welsh is looked at with the Welsh dictionary, and any other with the English one. Your own words are known in both.',
    ],
    alsoCalled:
      'own words add a word dictionary spelling spell check misspelt red wavy line dictionary typo mistake word Welsh',
    screens: [],
  },
];
