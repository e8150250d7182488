/** Marks the fuses in Electron's program; from @electron/fuses. After it: version, number of fuses, one sign for each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Every fuse of Electron 45 in the order of its wire, as security 3.2 has them; a tenth one would have to be decided. */
export const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  wasmTrapHandlers: true,
} as const;

/** The fuses of a program by its bytes: `true` for on, in the order of the wire. Throws when it has no wire of version 1. */
export function fusesOf(program: Buffer): boolean[] {
  const at = program.indexOf(sentinel);
  const [version, length = 0] = program.subarray(at + sentinel.length);
  if (at === -1 || version !== 1) throw new Error('this program has no fuses that we know');
  const wire = program.subarray(at + sentinel.length + 2).subarray(0, length);
  return [...wire].map((sign) => sign === '1'.charCodeAt(0));
}

/** A wire with Electron's own settings, which differ from ours. */
export function wireAsDelivered(): Buffer {
  return Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('101100011')]);
}
