/** The one place that the program loads anything from. */
export const origin = 'app://bundle';

/** The window's only page. */
export const windowAddress = `${origin}/index.html`;

/** A page that is kept for preview or print under a ticket. */
const paperAddress = /^app:\/\/bundle\/paper\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a request goes to our own files: exactly our scheme and host, no user, no port, nothing that only begins so. */
export function isOurs(address: string): boolean {
  // an address parser may tidy up what Chromium would not, so the text itself has to begin with our origin
  if (!address.startsWith(`${origin}/`) || !URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'app:' && host === 'bundle' && username === '' && password === '';
}

/** Whether a frame may go to an address: the window to its own page, the preview inside it to a page of paper. */
export function mayGoTo(address: string, frame: 'window' | 'inside'): boolean {
  if (frame === 'inside') return paperAddress.test(address);
  return address === windowAddress || address.startsWith(`${windowAddress}#`);
}
