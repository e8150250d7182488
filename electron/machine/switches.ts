/**
 * Command-line switches that would open the program to whoever can start it: a debugger on a port, no sandbox, a proxy,
 * an extension, a log of everything. No fuse covers them (security E24). A name ending in `*` is a beginning.
 */
const dangerous = [
  'allow-file-access-from-files',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-logging',
  'gpu-launcher',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors*',
  'inspect*',
  'js-flags',
  'load-extension',
  'log-file',
  'log-net-log',
  'no-sandbox',
  'proxy-*',
  'remote-allow-origins',
  'remote-debugging-*',
  'renderer-cmd-prefix',
  'ssl-key-log-file',
  'utility-cmd-prefix',
] as const;

/** Settings of the environment that do the same (E25). */
const dangerousSettings = ['ELECTRON_ENABLE_LOGGING', 'ELECTRON_LOG_FILE', 'ELECTRON_RUN_AS_NODE', 'SSLKEYLOGFILE'];

/**
 * The switches and settings for which the installed program must not start; none is the usual answer. While it is being
 * developed everything is allowed: that is how tests drive it.
 */
export function refusedSwitches(start: {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  platform: string;
  packaged: boolean;
}): string[] {
  if (!start.packaged) return [];
  const switches = start.argv.slice(1).flatMap((word) => switchName(word, start.platform));
  const settings = Object.keys(start.env).map((name) => name.toUpperCase());
  return [...switches.filter(isDangerous), ...settings.filter((name) => dangerousSettings.includes(name))];
}

/** The name of a switch as Chromium reads it: after one dash or two, on Windows also after a slash; case never counts. */
function switchName(word: string, platform: string): string[] {
  const written = platform === 'win32' ? /^(?:--?|\/)([^=\s]+)/ : /^--?([^=\s]+)/;
  const name = written.exec(word.trim())?.[1];
  return name === undefined ? [] : [name.toLowerCase()];
}

function isDangerous(name: string): boolean {
  return dangerous.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known));
}
