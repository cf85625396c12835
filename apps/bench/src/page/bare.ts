// The floor for every graphic that a script makes: it takes the data as they come, is told which items are first, and
// places those as one bare line each.
import type { Deal } from '@dealstory/core';
import { fetchData, place, stands } from './graphic.ts';
import type { BenchWindow } from './probe-config.ts';

const { events, statements, sales } = await fetchData<Deal>();
const figures = sales.flatMap((table) => table.figures);
const lines = (window as unknown as BenchWindow).benchConfig.first.map((id) => {
  const own = id.split('/').at(-1);
  const figure = figures.find(({ brand }) => brand === own);
  const item = [...events, ...statements].find((each) => each.id === own);
  const line = document.createElement('p');
  line.id = id;
  line.textContent = figure
    ? `${figure.brand}: ${JSON.stringify(figure.units)}`
    : `${item?.date}: ${JSON.stringify(item)}`;
  return line;
});
place().append(...lines);
stands();
