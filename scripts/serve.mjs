// A small static server for what was built: the article at /, Storybook at /storybook/, on one port.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from './setup.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The policy that a strict news site sends; the article must work under it. Storybook cannot. */
export const ARTICLE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const SITES = [
  { prefix: '/storybook/', folder: join(root, 'apps/storybook/storybook-static'), headers: {} },
  {
    prefix: '/',
    folder: join(root, 'apps/article/dist'),
    headers: { 'Content-Security-Policy': ARTICLE_POLICY },
  },
];

/** Serves on `port`, or on the next free one. Resolves with the address and a way to stop. */
export async function serve({ port = 4173, host = '127.0.0.1' } = {}) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  const taken = await listen(server, port, host);
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    const tryPort = (candidate) => {
      server.once('error', (error) => {
        if (error.code === 'EADDRINUSE' && candidate < port + 100) tryPort(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, host, () => {
        server.removeAllListeners('error');
        resolve(server.address().port);
      });
    };
    tryPort(port);
  });
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  if (path === '/storybook') {
    response.writeHead(301, { Location: '/storybook/' }).end();
    return;
  }
  const site = SITES.find(({ prefix }) => path?.startsWith(prefix));
  const file = site && (await fileFor(site.folder, path.slice(site.prefix.length)));
  if (!file) {
    response
      .writeHead(404, {
        'Content-Type': TYPES['.html'],
        'Content-Security-Policy': "default-src 'none'",
      })
      .end('<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1></html>');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...site.headers,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** The file for a path inside a folder; never one outside it. */
async function fileFor(folder, path) {
  const file = normalize(join(folder, path));
  if (file !== folder && !file.startsWith(folder + sep) && `${file}` !== `${folder}${sep}`)
    return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return fileFor(folder, join(path, 'index.html'));
  return found?.isFile() ? file : undefined;
}
