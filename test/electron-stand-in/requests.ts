import type { Talk } from './chromium.ts';
import { inward, type StandInSession } from './session.ts';

/** A request that waits for an answer, as Chromium's protocol gives it. */
export interface PausedRequest {
  requestId: string;
  frameId: string;
  request: { url: string; method: string; headers: Record<string, string> };
}

/** Answers a request through the program's protocol handler, and stops every other one. */
export async function answerRequest(
  talk: Talk,
  session: StandInSession,
  { requestId, request }: PausedRequest,
  allowed: boolean,
): Promise<void> {
  if (!allowed) {
    await talk.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    return;
  }
  const url = inward(request.url);
  const handler = session.handlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler || !session.allows(url)) {
    await talk.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    return;
  }
  const response = await handler(new Request(url, { method: request.method, headers: request.headers }));
  await talk.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}
