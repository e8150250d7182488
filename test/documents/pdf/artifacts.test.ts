import { describe, expect, it } from 'vitest';
import { withArtifacts } from '#electron/render/pdf/artifacts.ts';

const isPicture = (name: string) => name === 'X1';

describe('What is painted on a page beside its tagged text', () => {
  it.each([
    ['a rule of a table', '1 0 0 RG\n0 0 10 1 re\nf', '1 0 0 RG\n/Artifact BMC\n0 0 10 1 re\nf\nEMC\n'],
    ['a line of several parts', '0 0 m 5 5 l\nS', '/Artifact BMC\n0 0 m 5 5 l\nS\nEMC\n'],
    ['a running header', 'BT /F4 12 Tf <0033> Tj ET', '/Artifact BMC\nBT /F4 12 Tf <0033> Tj ET\nEMC\n'],
    ['words with a bracket in them', 'BT (a \\) BDC) Tj ET', '/Artifact BMC\nBT (a \\) BDC) Tj ET\nEMC\n'],
    ['the logo', 'q 10 0 0 10 0 0 cm /X1 Do Q', 'q 10 0 0 10 0 0 cm /Artifact BMC\n/X1 Do\nEMC\n Q'],
    ['what only clips', '0 0 10 10 re\nW n', '0 0 10 10 re\nW n'],
    ['a form, which has tags within', '/X2 Do', '/X2 Do'],
    [
      'tagged text',
      '/P <</MCID 0 >>BDC\nBT <01> Tj ET\n0 0 1 1 re f\nEMC',
      '/P <</MCID 0 >>BDC\nBT <01> Tj ET\n0 0 1 1 re f\nEMC',
    ],
    [
      'a rule after tagged text',
      '/P <</MCID 0 >>BDC BT ET EMC 0 0 1 1 re f',
      '/P <</MCID 0 >>BDC BT ET EMC /Artifact BMC\n0 0 1 1 re f\nEMC\n',
    ],
    ['text that is tagged within', 'BT /P <</MCID 1>> BDC <01> Tj EMC ET', 'BT /P <</MCID 1>> BDC <01> Tj EMC ET'],
  ])('%s', (_, contents, marked) => {
    expect(withArtifacts(contents, isPicture)).toBe(marked);
  });
});
