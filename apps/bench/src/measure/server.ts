import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { FileKind, Site } from '../contestants/site.ts';

const HOST = '127.0.0.1';

/** Serves a site to this machine alone, and counts what it sent. */
export class BenchServer {
  readonly #site: Site;
  readonly #server = createServer(({ url = '/' }, response) => {
    this.#answer(new URL(url, 'http://bench'), response).catch(() => response.destroy());
  });
  #sent: Record<FileKind, number> = { html: 0, code: 0, data: 0 };

  constructor(site: Site) {
    this.#site = site;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, HOST, resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://${HOST}:${port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Compressed bytes by kind since the last call. */
  takeSent(): Record<FileKind, number> {
    const sent = this.#sent;
    this.#sent = { html: 0, code: 0, data: 0 };
    return sent;
  }

  async #answer({ pathname, searchParams }: URL, response: ServerResponse): Promise<void> {
    const file = this.#site.files.get(pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const late = Number(searchParams.get('late'));
    if (late > 0) await wait(late);
    this.#sent[file.kind] += file.body.length;
    response.writeHead(200, {
      'Cache-Control': 'no-store',
      'Content-Type': file.type,
      'Content-Encoding': 'br',
      'Content-Length': file.body.length,
    });
    response.end(file.body);
  }
}
