import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

let folder;
let server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealstory-serve-'));
  const write = async (path, text) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write('site/index.html', 'the front page');
  await write('site/zh/index.html', 'the Chinese page');
  await write('site/code.js', 'export {}');
  await write('docs/index.html', 'the documents');
  await write('secret.txt', 'nobody may read this');
  await write('site-secret/secret.txt', 'nor this');
  server = await serve({
    port: 0,
    sites: [
      { prefix: '/docs/', folder: join(folder, 'docs') },
      { prefix: '/', folder: join(folder, 'site'), headers: { 'X-Policy': 'strict' } },
    ],
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Sends a path as it stands: `fetch` would tidy it first. */
function get(path, options = {}) {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, async (response) => {
      const chunks = await response.toArray();
      resolve({
        status: response.statusCode,
        headers: response.headers,
        body: Buffer.concat(chunks).toString(),
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  it('serves each site under its prefix, with its own headers', async () => {
    const front = await get('/');
    expect(front.body).toBe('the front page');
    expect(front.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(front.headers['x-policy']).toBe('strict');
    const docs = await get('/docs/');
    expect(docs.body).toBe('the documents');
    expect(docs.headers['x-policy']).toBeUndefined();
    expect((await get('/code.js?v=1')).headers['content-type']).toMatch(/^text\/javascript/);
  });

  it('sends to the address with a slash, so that relative links hold', async () => {
    expect((await get('/zh')).headers.location).toBe('/zh/');
    expect((await get('/docs')).headers.location).toBe('/docs/');
    expect((await get('/%2Fzh')).headers.location).toBe('/zh/');
    expect((await get('/zh/')).body).toBe('the Chinese page');
  });

  it.each([
    '/nothing',
    '/code.js/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/docs/..%2f..%2fsecret.txt',
    '/..%2fsite-secret/secret.txt',
    '/%00',
    '/%zz',
    '/..%5csecret.txt',
  ])('answers %s with a page that says it was not found', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('<h1>Not found</h1>');
  });

  it('lets a browser ask whether what it holds is still right', async () => {
    const first = await get('/code.js');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await get('/code.js', { headers: { 'If-None-Match': first.headers.etag } });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it('answers HEAD without a body, and nothing that would change anything', async () => {
    expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405 });
  });

  it('takes the next port where one is taken', async () => {
    const taken = Number(new URL(server.url).port);
    const second = await serve({ port: taken, sites: [] });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
