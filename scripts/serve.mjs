// A small static server for what was built: the article at /, Storybook at /storybook/, on one port.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
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

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 100;

/** The policy that a strict news site sends; the article must work under it. Storybook cannot. */
const ARTICLE_POLICY = [
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

/** Longest prefix first. */
const SITES = [
  { prefix: '/storybook/', folder: join(root, 'apps/storybook/storybook-static') },
  {
    prefix: '/',
    folder: join(root, 'apps/article/dist'),
    headers: { 'Content-Security-Policy': ARTICLE_POLICY },
  },
];

/**
 * Serves what was built, to this machine alone, on `port` or on the next free one (0: any).
 * Resolves with the address, which ends in a slash, and a way to stop.
 */
export async function serve({ port = 4173, sites = SITES } = {}) {
  const server = createServer((request, response) => {
    answer(sites, request, response).catch(() => response.destroy());
  });
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function listen(server, first) {
  for (let port = first; ; port += 1) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, HOST, () => {
          server.off('error', reject);
          resolve(server.address().port);
        });
      });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= first + PORTS_TO_TRY) throw error;
    }
  }
}

async function answer(sites, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  const site = sites.find(({ prefix }) => `${path}/`.startsWith(prefix));
  const file = path && site && (await findFile(site.folder, path.slice(site.prefix.length)));
  if (!file) {
    notFound(response);
    return;
  }
  if (file.isFolder || `${path}/` === site.prefix) {
    // One slash in front: two would name another host.
    response.writeHead(301, { Location: encodeURI(`${path}/`).replace(/^\/+/, '/') }).end();
    return;
  }
  const headers = {
    'Cache-Control': 'no-cache',
    ETag: file.tag,
    'X-Content-Type-Options': 'nosniff',
    ...site.headers,
  };
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const type = TYPES[extname(file.name)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': file.size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.name), response);
}

function notFound(response) {
  response
    .writeHead(404, {
      'Content-Type': TYPES['.html'],
      'Content-Security-Policy': "default-src 'none'",
    })
    .end(
      '<!doctype html><html lang="en"><title>Not found</title><main><h1>Not found</h1><p><a href="/">The article</a></p></main></html>',
    );
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  } catch {
    return undefined;
  }
}

/** The file for a path inside a folder, never one outside it; a folder that a slash is missing from says so. */
async function findFile(folder, path) {
  const isIndex = path === '' || path.endsWith('/');
  const name = join(folder, path, isIndex ? 'index.html' : '');
  if (name !== folder && !name.startsWith(folder + sep)) return undefined;
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) return isIndex ? undefined : { isFolder: true };
  if (!found?.isFile()) return undefined;
  return { name, size: found.size, tag: `"${found.size}-${found.mtimeMs}"` };
}
