/** One way of bringing something foreign into the page: the statements that try it. `done()` means that it worked. */
interface Probe {
  name: string;
  tries: string;
}

const foreign = 'https://example.org';

/** The fifteen ways of security 3.1, item 7. What Chromium would let an inspector do is tried from a timer instead. */
const ways: readonly Probe[] = [
  { name: 'a script written into the page', tries: add('script', `{ textContent: 'done()' }`) },
  {
    name: 'a script in an attribute',
    tries: `const box = document.createElement('button'); box.setAttribute('onclick', 'done()'); document.body.append(box); box.click();`,
  },
  {
    name: 'a script in a link',
    tries: `const link = document.createElement('a'); link.href = 'javascript:done()'; document.body.append(link); link.click();`,
  },
  { name: 'a script in a data address', tries: add('script', `{ src: 'data:text/javascript,done()' }`) },
  { name: 'a script from elsewhere', tries: add('script', `{ src: '${foreign}/a.js', onload: done }`) },
  { name: 'eval', tries: `setTimeout(() => { try { (0, eval)('done()'); } catch {} });` },
  { name: 'new Function', tries: `setTimeout(() => { try { new Function('done()')(); } catch {} });` },
  {
    name: 'a worker made of text',
    tries: `try { new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = done; } catch {}`,
  },
  {
    name: 'a style sheet from elsewhere',
    tries: add('link', `{ rel: 'stylesheet', href: '${foreign}/a.css', onload: done }`),
  },
  { name: 'a picture from elsewhere', tries: add('img', `{ src: '${foreign}/a.png', onload: done }`) },
  { name: 'a request', tries: `fetch('${foreign}/').then(done, () => {});` },
  { name: 'a socket', tries: `try { new WebSocket('wss://example.org/').onopen = done; } catch {}` },
  {
    name: 'a form sent elsewhere',
    tries: `const form = document.createElement('form'); form.action = '${foreign}/'; form.method = 'post'; document.body.append(form); form.submit();`,
  },
  { name: 'a page inside the page', tries: add('iframe', `{ src: '${foreign}/' }`) },
  {
    name: 'another base address',
    tries: `${add('base', `{ href: '${foreign}/' }`)} if (document.baseURI.startsWith('${foreign}')) done();`,
  },
];

function add(element: string, properties: string): string {
  return `document.body.append(Object.assign(document.createElement('${element}'), ${properties}));`;
}

/** Each way as an expression for the page: whether the policy was broken by it, and whether it worked all the same. */
export const probes = ways.map(({ name, tries }) => ({
  name,
  inject: `new Promise((resolve) => {
    let executed = false;
    let violated = false;
    globalThis.done = () => { executed = true; };
    document.addEventListener('securitypolicyviolation', () => { violated = true; });
    ${tries}
    setTimeout(() => resolve({ violated, executed }), 400);
  })`,
}));
