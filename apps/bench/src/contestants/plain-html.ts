/** Elements that hold no words, words for the ear alone, or numbers that a list gives by itself. */
const UNREAD_TAGS = new Set(['svg', 'script', 'style', 'template', 'input', 'select', 'button']);
const UNREAD_CLASSES = ['ds-vh', 'ds-skip', 'ds-arrow', 'ds-source-number'];
/** Elements that only hang styles or a direction on their words. */
const WRAPPERS = new Set(['span', 'bdi', 'div', 'header', 'mark']);
const KEPT_ATTRIBUTES = new Set(['href', 'datetime', 'lang', 'dir', 'scope', 'colspan']);
/** What ids lead to: an item, a row, a source. */
const TARGETS = new Set(['li', 'tr']);
const RENAMED: Readonly<Record<string, string>> = { details: 'section', summary: 'h3' };
const VOID = new Set(['input', 'br', 'hr', 'img', 'col', 'wbr']);

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

/**
 * The words of the fallback as the HTML that somebody would write by hand: the same headings, lists, tables, dates and
 * links, without drawings, hooks for styles, roles, what is hidden, what folds, and links back from the sources (their
 * words stay). Made from the fallback itself, so that the words cannot drift apart.
 */
export function plainHtml(fallback: string): string {
  const open: { readonly tag: string; readonly closing: string; readonly isBack: boolean }[] = [];
  let unread = 0;
  let html = '';
  for (const [text, slash, tag, attributes = ''] of fallback.matchAll(TOKEN)) {
    if (tag === undefined) {
      if (unread === 0 && !text.startsWith('<!--')) html += text;
    } else if (slash) {
      const closed = open.pop();
      if (closed?.tag !== tag) throw new Error(`</${tag}> closes <${closed?.tag}>.`);
      if (unread > 0) unread -= 1;
      else html += closed.closing;
    } else if (VOID.has(tag)) {
      if (unread === 0 && !UNREAD_TAGS.has(tag)) html += `<${tag}>`;
    } else {
      const given = new Map(
        [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
      );
      const classes = (given.get('class') ?? '').split(' ');
      if (unread > 0 || isUnread(tag, classes, given)) {
        unread += 1;
        open.push({ tag, closing: '', isBack: false });
        continue;
      }
      const inBack = open.some(({ isBack }) => isBack);
      const isDropped = WRAPPERS.has(tag) ? !given.has('lang') : tag === 'a' && inBack;
      const name = RENAMED[tag] ?? tag;
      if (!isDropped) html += `<${name}${keptAttributes(tag, given)}>`;
      open.push({
        tag,
        closing: isDropped ? '' : `</${name}>`,
        isBack: classes.includes('ds-back'),
      });
    }
  }
  return html;
}

function isUnread(
  tag: string,
  classes: readonly string[],
  given: ReadonlyMap<string, string>,
): boolean {
  return (
    UNREAD_TAGS.has(tag) ||
    given.has('hidden') ||
    classes.some((name) => UNREAD_CLASSES.includes(name))
  );
}

function keptAttributes(tag: string, given: ReadonlyMap<string, string>): string {
  return [...given]
    .filter(([name]) => KEPT_ATTRIBUTES.has(name) || (name === 'id' && TARGETS.has(tag)))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
