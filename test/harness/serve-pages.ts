import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '..', 'pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Pages that are served, until closed. */
export interface ServedPages {
  /** Where: `http://127.0.0.1:<port>`. */
  origin: string;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

/**
 * Serves built pages over http on this computer alone.
 * An .html file that no build made is taken as it stands in test/pages, so that a test can put plain pages there.
 * @param folder the built pages, as `buildPages` gives them
 */
export async function servePages(folder: string): Promise<ServedPages> {
  const server = createServer(async (request, response) => {
    const found = await fileFor(folder, request.url ?? '/');
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : found.content);
  });
  const port = await listen(server);
  return { origin: `http://127.0.0.1:${port}`, close: () => close(server) };
}

async function fileFor(folder: string, url: string) {
  const path = pathOf(url);
  if (path === null) return null;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const type = TYPES[extname(file)];
  if (!type) return null;
  const roots = extname(file) === '.html' ? [folder, PAGES] : [folder];
  for (const root of roots) {
    const content = await contentOf(root, file);
    if (content) return { content, type };
  }
  return null;
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

async function contentOf(root: string, path: string): Promise<Buffer | null> {
  const inside = resolve(root) + sep;
  const file = normalize(join(inside, path));
  if (!file.startsWith(inside)) return null;
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') done(address.port);
      else fail(new Error('servern fick ingen port'));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.close((error) => (error ? fail(error) : done()));
    server.closeAllConnections();
  });
}
