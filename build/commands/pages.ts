import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { allPackages, havePackages } from '#build/system-packages.ts';
import { runProgram } from '#build/tools.ts';
import { policies } from '#templates/policies/index.ts';
import * as demo from './demo.ts';

/**
 * `npm run pages [-- POLICY …]`: every document of the demo schools as PDF, and as Word set by LibreOffice, page by page:
 * how full they are, which are not as they should be, and where Word and PDF differ.
 */
export async function run(wanted: string[]): Promise<number> {
  await havePackages(allPackages);
  const folder = mkdtempSync(path.join(tmpdir(), 'reviewbook-pages-'));
  try {
    for (const { id } of policies.filter((policy) => wanted.length === 0 || wanted.includes(policy.id))) {
      const code = await demo.run(['--out', path.join(folder, id), '--policy', id]);
      if (code !== 0) return code;
    }
    return (await runProgram(process.execPath, ['test/documents/pages/measure.ts', folder])).code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
