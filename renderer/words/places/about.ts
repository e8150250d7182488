import { counted } from '#renderer/words/counted.ts';

/** About the program itself: its version, its promise, and whose work is part of it. */
export const aboutWords = {
  title: 'About Reviewbook',
  help: ['Which version of Reviewbook this is, and the licences of the parts that others made.'],
  versionLine: (version: string) => `Version ${version}`,
  promise:
    'Everything stays on this computer: Reviewbook makes no connection to any network, sends nothing, and asks nobody for an update.',
  checksumsTitle: 'Is this the program that was given out?',
  checksumsText:
    'These are the SHA-256 checksums of the program’s files as they are on this computer. Where they are the same as those that came with the installer, nobody has changed the program.',
  notInstalled: 'This program was started from its source and not installed, so there is nothing to compare.',
  licencesTitle: 'Licences',
  licencesText: counted({
    one: 'Reviewbook contains # package made by others. Electron and Chromium, in which it runs, bring their own licences: the file LICENSES.chromium.html in the folder where Reviewbook is installed.',
    other:
      'Reviewbook contains # packages made by others. Electron and Chromium, in which it runs, bring their own licences: the file LICENSES.chromium.html in the folder where Reviewbook is installed.',
  }),
  nameOf: ({ name, version, licence }: { name: string; version: string; licence: string }) =>
    `${name} ${version}: ${licence}`,
} as const;
