import { Timeline } from 'vis-timeline/esnext';
import type { RivalItem } from '../contestants/rival-items.ts';
import { fetchData, place, stands } from './graphic.ts';

const items = await fetchData<RivalItem[]>();
const byId = new Map(items.map((item) => [item.id, item]));

new Timeline(
  place(),
  items.map(({ id, start, end }) => ({ id, content: '', start, ...(end ? { end } : {}) })),
  {
    template: ({ id }: { id: string }) => entry(byId.get(id)),
    onInitialDrawComplete: stands,
  },
);

/** Elements rather than HTML, which it would clean with a sanitiser first. */
function entry(item: RivalItem | undefined): HTMLElement {
  const element = document.createElement('div');
  const title = document.createElement('strong');
  title.append(item?.title ?? '');
  element.append(title);
  for (const text of item?.paragraphs ?? []) {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    element.append(paragraph);
  }
  return element;
}
