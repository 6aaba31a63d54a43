/** How an address answered. */
export type FetchedPack =
  | { kind: 'got'; bytes: Uint8Array<ArrayBuffer>; etag: string | null }
  /** As the ETag says, nothing has changed. */
  | { kind: 'same' }
  | { kind: 'failed'; reason: 'no-answer' | 'status' | 'too-large'; status: number | null };

const MOST_BYTES = 5_000_000;
const MOST_SIGNATURE_BYTES = 10_000;
/** So long an address may take to answer, in ms. */
const PATIENCE = 30_000;

/**
 * Fetches a pack: at most 5 MB, without cookies or referrer, never led on to another address. Never throws.
 * This file alone asks the network for anything, and only in the background.
 * @param etag what the last answer was marked with, so that an unchanged pack is not sent again
 */
export async function fetchPack(address: string, etag: string | null): Promise<FetchedPack> {
  return get(address, MOST_BYTES, etag);
}

/** Fetches the signature beside a pack (its address and `.sig`); null where there is none. */
export async function fetchSignature(address: string): Promise<string | null> {
  const url = new URL(address);
  url.pathname += '.sig';
  const answer = await get(url.href, MOST_SIGNATURE_BYTES, null);
  return answer.kind === 'got' ? new TextDecoder().decode(answer.bytes) : null;
}

async function get(address: string, most: number, etag: string | null): Promise<FetchedPack> {
  try {
    const answer = await fetch(address, {
      headers: etag === null ? {} : { 'If-None-Match': etag },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 304) return { kind: 'same' };
    if (!answer.ok) return { kind: 'failed', reason: 'status', status: answer.status };
    const bytes = await readAtMost(answer, most);
    if (!bytes) return { kind: 'failed', reason: 'too-large', status: answer.status };
    return { kind: 'got', bytes, etag: answer.headers.get('ETag') };
  } catch {
    return { kind: 'failed', reason: 'no-answer', status: null };
  }
}

/** The answer's bytes; null, and no more of it is read, once there are too many. */
async function readAtMost(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = answer.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
