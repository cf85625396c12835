import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { useArticle } from './browser.js';

const article = useArticle();

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly childIds?: readonly string[];
}

/** Roles whose content is told in one line; links in it by their names. */
const WHOLE = new Set(['rowheader', 'cell', 'gridcell', 'radio', 'button', 'heading', 'caption']);
const STATES = ['checked', 'expanded', 'level', 'live'];

/** The browser's own accessibility tree under the ranking, a line for each node that says something. */
async function treeOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: AxNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = (node: AxNode) => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const textOf = (node: AxNode): string => {
    const role = node.role?.value;
    if (role === 'link') return ` [${node.name?.value}] `;
    if (role === 'StaticText' && !node.ignored) return node.name?.value ?? '';
    return children(node).map(textOf).join(' ');
  };
  const lines: string[] = [];
  const write = (node: AxNode, depth: number) => {
    const role = node.role?.value ?? '';
    const silent = node.ignored || ['generic', 'none', 'InlineTextBox'].includes(role);
    if (!silent) {
      const states = (node.properties ?? []).flatMap(({ name, value }) =>
        STATES.includes(name) && value.value !== undefined ? `${name}=${value.value}` : [],
      );
      const said = (WHOLE.has(role) && textOf(node)) || node.name?.value || '';
      const words = said.replace(/\s+/g, ' ').trim();
      if (words || role !== 'StaticText') {
        lines.push(
          `${'  '.repeat(depth)}${[role, ...states].join(' ')}${words ? ` “${words}”` : ''}`,
        );
      }
    }
    if (WHOLE.has(role)) return;
    for (const child of children(node)) write(child, silent ? depth : depth + 1);
  };
  const start = nodes.find(
    ({ role, name }) => role?.value === 'region' && name?.value.includes('compared in Britain'),
  );
  if (!start) throw new Error('The page has no region of the ranking.');
  write(start, 0);
  return `${lines.join('\n')}\n`;
}

it('reads the real table of 2025 as it is checked in', async () => {
  const { page } = await article.page();
  await page.goto(article.url('/'));
  await article.ready(page);
  await expect(await treeOf(page)).toMatchFileSnapshot('real-table-2025.tree.txt');
});
