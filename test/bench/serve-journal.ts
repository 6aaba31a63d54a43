import { createServer } from 'node:http';
import { journalPage } from './journal-page';

/** A page that is measured, until closed. */
export interface ServedPage {
  url: string;
  close(): void;
}

/** Serves the page that is as heavy as a journal. */
export function serveJournal(): Promise<ServedPage> {
  return serveHtml(journalPage());
}

/** Serves one page on this computer alone, on a port that is free. */
export async function serveHtml(html: string): Promise<ServedPage> {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  const server = createServer((_, response) => response.writeHead(200, headers).end(html));
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('the server was given no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
